// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import candor.gongwen.style.FontRole;
import java.util.List;

/**
 * Which fonts may play a role, best first. The names of offices' fonts come first; a font that comes after them is a stand-in and its use
 * is reported. GB/T 9704—2012 names kinds of type only; the fonts are what offices use (实务).
 */
final class FontCandidates {

    private static final int REGULAR = FontWeight.REGULAR;
    private static final int BOLD = FontWeight.BOLD;

    /** How much a step to a less similar kind of type counts, beside a difference in blackness as a part of it (实务). */
    static final double CLASS = 0.15;

    /**
     * How much the weight of a stand-in may differ from the wanted one: Medium is still a text weight, SemiBold still
     * bold.
     */
    private static final int TOLERANCE = 150;

    /**
     * A font by name.
     *
     * @param name family name, full name or PostScript name
     * @param weight wanted of its family
     * @param standard whether it is one of the fonts that offices mean by the role's name
     */
    record Candidate(String name, int weight, boolean standard) {

        /** Whether a font of some weight is what is wanted; those of offices have one weight only, whatever they say. */
        boolean suits(int other) {
            return standard || Math.abs(other - weight) < TOLERANCE || weight >= BOLD && other > weight;
        }
    }

    private FontCandidates() {}

    /** The font that a specialist's document would name for a role. */
    static String standardName(FontRole role) {
        return switch (role) {
            case XIAOBIAOSONG -> "方正小标宋简体";
            case FANGSONG -> "仿宋_GB2312";
            case KAI -> "楷体_GB2312";
            case HEI -> "黑体";
            case SONG -> "宋体";
        };
    }

    static List<Candidate> of(FontRole role) {
        return switch (role) {
            case XIAOBIAOSONG ->
                List.of(
                        office("方正小标宋简体"),
                        office("FZXiaoBiaoSong-B05S"),
                        office("方正小标宋_GBK"),
                        office("FZXiaoBiaoSong-B05"),
                        office("小标宋"),
                        standIn("华文中宋", REGULAR),
                        standIn("STZhongsong", REGULAR),
                        standIn("Noto Serif CJK SC", BOLD),
                        standIn("Noto Serif SC", BOLD),
                        standIn("Source Han Serif SC", BOLD),
                        standIn("思源宋体", BOLD),
                        standIn("FandolSong", BOLD));
            case FANGSONG ->
                List.of(
                        office("仿宋_GB2312"),
                        office("FangSong_GB2312"),
                        office("仿宋"),
                        office("FangSong"),
                        office("方正仿宋_GB2312"),
                        office("方正仿宋_GBK"),
                        office("方正仿宋简体"),
                        office("FZFangSong-Z02S"),
                        office("FZFangSong-Z02"),
                        office("华文仿宋"),
                        office("STFangsong"),
                        standIn("FandolFang", REGULAR),
                        standIn("FandolFang R", REGULAR),
                        standIn("朱雀仿宋", REGULAR),
                        standIn("Zhuque Fangsong (technical preview)", REGULAR));
            case KAI ->
                List.of(
                        office("楷体_GB2312"),
                        office("KaiTi_GB2312"),
                        office("楷体"),
                        office("KaiTi"),
                        office("方正楷体_GB2312"),
                        office("方正楷体_GBK"),
                        office("方正楷体简体"),
                        office("FZKai-Z03S"),
                        office("FZKai-Z03"),
                        office("华文楷体"),
                        office("STKaiti"),
                        standIn("LXGW WenKai", REGULAR),
                        standIn("LXGW WenKai GB", REGULAR),
                        standIn("FandolKai", REGULAR),
                        standIn("AR PL UKai CN", REGULAR),
                        standIn("AR PL KaitiM GB", REGULAR));
            case HEI ->
                List.of(
                        office("黑体"),
                        office("SimHei"),
                        office("方正黑体_GBK"),
                        office("方正黑体简体"),
                        office("FZHei-B01S"),
                        office("FZHei-B01"),
                        office("华文黑体"),
                        office("STHeiti"),
                        standIn("Noto Sans CJK SC", BOLD),
                        standIn("Noto Sans SC", BOLD),
                        standIn("Source Han Sans SC", BOLD),
                        standIn("思源黑体", BOLD),
                        standIn("FandolHei", REGULAR),
                        standIn("WenQuanYi Zen Hei", REGULAR),
                        standIn("WenQuanYi Micro Hei", REGULAR),
                        standIn("Droid Sans Fallback", REGULAR));
            case SONG ->
                List.of(
                        office("宋体"),
                        office("SimSun"),
                        office("新宋体"),
                        office("NSimSun"),
                        office("方正书宋_GBK"),
                        office("方正书宋简体"),
                        office("华文宋体"),
                        office("STSong"),
                        standIn("Noto Serif CJK SC", REGULAR),
                        standIn("Noto Serif SC", REGULAR),
                        standIn("Source Han Serif SC", REGULAR),
                        standIn("思源宋体", REGULAR),
                        standIn("FandolSong", REGULAR),
                        standIn("AR PL UMing CN", REGULAR),
                        standIn("AR PL SungtiL GB", REGULAR));
        };
    }

    /** The kinds of type whose fonts are asked for a character that the font of {@code role} lacks, the most similar first. */
    static List<FontRole> fallbacks(FontRole role) {
        return switch (role) {
            case XIAOBIAOSONG -> List.of(FontRole.SONG, FontRole.HEI, FontRole.KAI, FontRole.FANGSONG);
            case FANGSONG -> List.of(FontRole.KAI, FontRole.SONG, FontRole.HEI, FontRole.XIAOBIAOSONG);
            case KAI -> List.of(FontRole.FANGSONG, FontRole.SONG, FontRole.HEI, FontRole.XIAOBIAOSONG);
            case HEI -> List.of(FontRole.XIAOBIAOSONG, FontRole.SONG, FontRole.KAI, FontRole.FANGSONG);
            case SONG -> List.of(FontRole.FANGSONG, FontRole.KAI, FontRole.HEI, FontRole.XIAOBIAOSONG);
        };
    }

    private static Candidate office(String name) {
        return new Candidate(name, REGULAR, true);
    }

    private static Candidate standIn(String name, int weight) {
        return new Candidate(name, weight, false);
    }
}
