<#-- What several documents say in the same words. Every template of the program can use these macros; see docs/extending.md. -->

<#-- A sentence somebody has entered, with a stop at its end whether it has one or not. -->
<#macro said text>${text}<#if !text?matches(".*[。；！？]")>。</#if></#macro>

<#-- Measures in one field: a single one as it stands, each of several with its stop; what is nested stands where there are none. -->
<#macro steps measures><#list measures as measure><#if measures?size gt 1><@said measure.text/><#else>${measure.text}</#if><#else><#nested></#list></#macro>

<#-- A day in the year of the document. -->
<#macro day date>${date.month}月${date.day}日</#macro>

<#-- A day, with its year where that is another than the one the reader has in mind. -->
<#macro within date year><#if date.year == year><@day date/><#else>${date}</#if></#macro>

<#-- From one day to another, where both are known. -->
<#macro span from to><#if from?? && to??>${from}至${to}</#if></#macro>

<#-- Who issued a letter, its title and its number. -->
<#macro cite letter><#list letter.issuers as issuer>${issuer.shortName}<#sep>、</#sep><#else>${letter.issuers[0].shortName}</#list>《${letter.title.cited}》<#if !letter.unnumbered>（${letter.number}）</#if></#macro>

<#-- The notice on which the meeting rests; while there is none, what is missing. -->
<#macro notice>根据<#if meeting.notice??><@cite meeting.notice/><#else>${meeting.notice.issuers[0].shortName}《${meeting.notice.title.cited}》（${meeting.notice.number}）</#if>精神，</#macro>

<#-- The last day of a meeting that takes more than one; nothing for any other. -->
<#macro until><#if meeting.lastDay??>至<#if meeting.lastDay.year != (meeting.date.year)!meeting.lastDay.year>${meeting.lastDay.year}年</#if><@day meeting.lastDay/></#if></#macro>

<#-- Behind the day and the part of it in which the meeting begins: when it ends, with the hour or without. Behind an hour, part=false leaves the part out. -->
<#macro end hours=true part=true>
<#local hour><#if hours>${meeting.endTime!}</#if></#local>
<#local last><#if part || !hour?has_content>${meeting.lastSession!}</#if>${hour}</#local>
<#if meeting.lastDay??><@until/>（${meeting.lastDay.weekday}）${last}<#elseif last?has_content>至${last}</#if><#t>
</#macro>

<#-- What is read, with its authors. -->
<#macro readings list><#list list as reading>${reading.author!}<#if reading.bookTitle>《${reading.title.cited}》<#else>${reading.title}</#if><#sep>；</#sep></#list></#macro>
<#-- Of what was done beforehand only what there is: no paper says that something was done nought times. -->
<#macro prepared>
<#assign studied = dossier.groupStudies + dossier.selfStudies gt 0><#assign asked = dossier.collected gt 0><#assign talked = dossier.heldTalks gt 0>
<#if studied>组织<#if dossier.groupStudies gt 0>集中学习研讨${dossier.groupStudies}次</#if><#if dossier.groupStudies gt 0 && dossier.selfStudies gt 0>、</#if><#if dossier.selfStudies gt 0>个人自学${dossier.selfStudies}次</#if><#if asked || talked>；</#if></#if><#t>
<#if asked>通过${dossier.channels}个渠道征求意见建议${dossier.collected}条<#if talked>；</#if></#if><#if talked>开展谈心谈话${dossier.heldTalks}次</#if>。<#t>
</#macro>
