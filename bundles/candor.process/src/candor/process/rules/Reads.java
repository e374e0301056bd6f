// SPDX-License-Identifier: EPL-2.0
package candor.process.rules;

import candor.core.rules.Scope;
import candor.model.meeting.MeetingPackage.Literals;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the queries of {@link candor.model.query} read, for the scopes of the rules that ask them. */
public final class Reads {

    /** {@link candor.model.query.WorkCalendar}. */
    public static final Set<EStructuralFeature> CALENDAR = Scope.features(
            Literals.DOSSIER__PROFILE,
            Literals.CAMPAIGN_PROFILE__HOLIDAYS,
            Literals.HOLIDAY__START_ON,
            Literals.HOLIDAY__END_ON,
            Literals.HOLIDAY__WORKDAY);

    /** {@link candor.model.query.Leadership}. */
    public static final Set<EStructuralFeature> LEADERSHIP = Scope.features(
            Literals.DOSSIER__PERSONS,
            Literals.PERSON__GROUP_MEMBER,
            Literals.PERSON__CAPACITY,
            Literals.PERSON__RANK,
            Literals.PERSON__NAME);

    /** {@link candor.model.query.Deadlines#earliestMeeting()}. */
    public static final Set<EStructuralFeature> EARLIEST_MEETING = Scope.features(
            Literals.DOSSIER__MEETING,
            Literals.MEETING__REQUEST,
            Literals.LETTER__DATE,
            Literals.DOSSIER__PROFILE,
            Literals.CAMPAIGN_PROFILE__LEAD_DAYS);

    /** {@link candor.model.query.MeetingSpan}. */
    public static final Set<EStructuralFeature> SPAN = Scope.features(
            Literals.MEETING__DATE,
            Literals.MEETING__END_DATE,
            Literals.MEETING__SESSION,
            Literals.MEETING__END_SESSION,
            Literals.MEETING__END_TIME,
            Literals.MEETING__HALF_DAYS);

    /** Deadlines after the meeting, but for the number of days. */
    public static final Set<EStructuralFeature> AFTER_MEETING = Scope.features(
            Literals.DOSSIER__MEETING,
            Literals.MEETING__DATE,
            Literals.MEETING__END_DATE,
            Literals.MEETING__SESSION,
            Literals.MEETING__END_SESSION,
            Literals.MEETING__END_TIME,
            Literals.MEETING__HALF_DAYS,
            Literals.MEETING__STATE,
            Literals.CAMPAIGN_PROFILE__DAY_COUNTING);

    /** {@link candor.model.query.MeetingWords}. */
    public static final Set<EStructuralFeature> WORDS = Scope.features(
            Literals.DOSSIER__ORGANIZATION,
            Literals.DOSSIER__MEETING,
            Literals.DOSSIER__PROFILE,
            Literals.ORGANIZATION__KIND,
            Literals.ORGANIZATION__NAME,
            Literals.ORGANIZATION__SHORT_NAME,
            Literals.ORGANIZATION__HEAD_NAME,
            Literals.MEETING__KIND,
            Literals.CAMPAIGN_PROFILE__MEETING_NAME);

    /** {@link candor.model.query.TalkCoverage}. */
    public static final Set<EStructuralFeature> TALK_COVERAGE = Scope.features(
            Literals.DOSSIER__TALKS,
            Literals.TALK__INITIATOR,
            Literals.TALK__PARTNER,
            Literals.TALK__COMPANIONS,
            Literals.TALK__DEPARTMENT,
            Literals.TALK__BRANCH,
            Literals.TALK__HELD_ON,
            Literals.PERSON__POSITION,
            Literals.PERSON__DEPARTMENTS_IN_CHARGE,
            Literals.PERSON__BRANCH,
            Literals.DEPARTMENT__NAME,
            Literals.DEPARTMENT__HEAD,
            Literals.PARTY_BRANCH__NAME,
            Literals.PARTY_BRANCH__REPRESENTATIVES);

    /** {@link candor.model.query.Numbers}. */
    public static final Set<EStructuralFeature> NUMBERS = Scope.features(
            Literals.DOSSIER__STUDY_SESSIONS,
            Literals.STUDY_SESSION__HELD_ON,
            Literals.STUDY_SESSION__MODE,
            Literals.DOSSIER__TALKS,
            Literals.TALK__HELD_ON,
            Literals.TALK__INITIATOR,
            Literals.TALK__PARTNER,
            Literals.TALK__COMPANIONS,
            Literals.DOSSIER__SOLICITATIONS,
            Literals.SOLICITATION__OPINIONS,
            Literals.OPINION__CORRECTIONS,
            Literals.OPINION__MERGES,
            Literals.OPINION__SCOPE,
            Literals.OPINION__PERSON,
            Literals.OPINION__CLAIMED_BY,
            Literals.DOSSIER__CRITICISMS,
            Literals.CRITICISM__DELIVERED);

    /** {@link candor.model.query.Quorum}. */
    public static final Set<EStructuralFeature> QUORUM = Scope.features(
            Literals.DOSSIER__MEETING,
            Literals.MEETING__PARTICIPATIONS,
            Literals.PARTICIPATION__ROLE,
            Literals.PARTICIPATION__ATTENDANCE,
            Literals.DOSSIER__PROFILE,
            Literals.CAMPAIGN_PROFILE__QUORUM_NUMERATOR,
            Literals.CAMPAIGN_PROFILE__QUORUM_DENOMINATOR);

    private Reads() {}
}
