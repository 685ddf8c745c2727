//! The year plan: lanes, days and rules, and what moving a meeting would do.

pub(crate) mod chairs;
pub(crate) mod days;
pub(crate) mod deadlines;
pub(crate) mod ground;
pub(crate) mod handlers;
pub(crate) mod refuse;
mod work;

use chrono::{NaiveDate, NaiveTime};
use uuid::Uuid;

pub(crate) use self::work::{verdicts as verdicts_on_work, verdicts_on_registers, was_agreed};
use crate::calendar::EventView;
use crate::meeting::{BodyName, DeadlineView, MeetingRow, VerdictView};
use crate::shape::{LevelName, SideName, request, view, words_enum};

words_enum! {
    /// How a rule stands.
    VerdictName {
        /// It is kept.
        Holds,
        /// It is not.
        Broken,
        /// It cannot be said yet, or there is nothing to say it of.
        NotApplicable,
        /// The program does not judge it; the facts say why.
        NotJudged,
    }
}

request! {
    /// Try a date for a meeting, or for a new one, without keeping it.
    YearPlanTry {
        /// The year judged.
        year: i32,
        /// The meeting; absent: a new one of `body`.
        meeting: Option<Uuid>,
        /// Whose, for a new one.
        body: Option<BodyName>,
        /// The day tried.
        date: NaiveDate,
        /// The start tried; absent: as before, or 13.00.
        start: Option<NaiveTime>,
    }
}

view! {
    /// Every deadline of a year.
    DeadlineList {
        /// By date.
        deadlines: Vec<DeadlineView>,
    }
    /// A year of the partnership.
    YearPlanView {
        /// The year.
        year: i32,
        /// Our meetings, by date.
        meetings: Vec<MeetingRow>,
        /// Imported events, by date.
        events: Vec<EventView>,
        /// Public holidays, eves, half days and bridge days.
        days: Vec<DayView>,
        /// School breaks and summer weeks.
        periods: Vec<PeriodView>,
        /// Yearly deadlines.
        deadlines: Vec<DeadlineView>,
        /// The rules judged: broken first.
        verdicts: Vec<VerdictView>,
        /// When the plan was adopted; absent: it is a proposal.
        adopted: Option<NaiveDate>,
        /// Who chairs, this year and around it.
        chairs: Vec<ChairYear>,
    }
    /// A day that is not like others.
    DayView {
        /// The day.
        date: NaiveDate,
        /// Its name.
        name: String,
        /// `red`, `deFacto`, `eve`, `halfDay`, `bridge`.
        kind: String,
        /// Whether nobody meets on it.
        closed: bool,
    }
    /// A stretch of days that is not like others.
    PeriodView {
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
        /// Its name, such as "Sportlov v. 7–10".
        name: String,
        /// `sportlov`, `easter`, `autumn`, `summer`, `christmas`.
        kind: String,
        /// The healthcare regions it concerns; empty: all.
        regions: Vec<String>,
    }
    /// Who chairs in one year.
    ChairYear {
        /// The year.
        year: i32,
        /// Side of the strategic group's chair, when known.
        strategic: Option<SideName>,
        /// Side of the tactical group's chair, when known.
        tactical: Option<SideName>,
        /// The strategic chair's name.
        strategic_name: Option<String>,
        /// The tactical chair's name.
        tactical_name: Option<String>,
        /// Whether it follows the governing document (CHR-001…003).
        follows: bool,
        /// That nobody is named yet for a time of the year, in words; absent: somebody always is.
        missing: Option<String>,
        /// Why it does not, when it does not.
        reason: Option<String>,
    }
    /// What a date would mean.
    YearPlanTried {
        /// Verdicts as they would be: broken first.
        verdicts: Vec<VerdictView>,
        /// What would get worse, in words.
        worse: Vec<String>,
        /// What would get better, in words.
        better: Vec<String>,
        /// Whether the day is closed, and why.
        closed: Option<String>,
        /// Overlaps and warnings of the day itself.
        day: Vec<String>,
    }
    /// Rules judged for a year.
    CheckView {
        /// The year.
        year: i32,
        /// Every rule, by its id.
        verdicts: Vec<JudgedView>,
    }
    /// A rule judged, for programs and people.
    JudgedView {
        /// The rule, such as `PLAN-001`.
        id: String,
        /// The requirement it stands on, such as `R-035`.
        requirement: String,
        /// How grave.
        level: LevelName,
        /// How it stands.
        verdict: VerdictName,
        /// What the verdict rests on: `kind` names the facts, the others are numbers and dates.
        #[ts(type = "Record<string, unknown>")]
        facts: serde_json::Value,
        /// The meetings it is about.
        meetings: Vec<Uuid>,
        /// The rule in a few words.
        title: String,
        /// The facts in a sentence.
        text: String,
        /// Why it matters and what to do.
        why: String,
        /// The source of the rule, or that it is the program's own default.
        source: String,
    }
}
