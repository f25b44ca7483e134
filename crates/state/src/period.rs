//! The ends of the period as a reader types them: what can't be taken stays in its field, and the period as it was.

use super::url::date_value;
use saydo_analysis::Filter;
use saydo_model::Date;

/// An end of the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Its start.
    From,
    /// Its end.
    To,
}

impl End {
    fn other(self) -> Self {
        if self == Self::From { Self::To } else { Self::From }
    }

    /// The date that a filter has for it.
    pub fn of(self, filter: &Filter) -> Option<&Date> {
        if self == Self::From { filter.from.as_ref() } else { filter.to.as_ref() }
    }
}

/// What is wrong with an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is no date.
    NoDate,
    /// The period would end before it starts.
    Order,
}

/// Texts of the two ends that could not be taken; empty where the period has what was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refused {
    from: String,
    to: String,
}

impl Refused {
    /// The text of an end.
    pub fn of(&self, end: End) -> &str {
        if end == End::From { &self.from } else { &self.to }
    }

    fn put(&mut self, end: End, text: &str) {
        let own = if end == End::From { &mut self.from } else { &mut self.to };
        text.clone_into(own);
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.from.is_empty() && self.to.is_empty()
    }

    /// Start and end of the period after an end was typed. Then the other end is tried again, if that was refused: the two
    /// may be in order now.
    pub fn take(&mut self, filter: &Filter, end: End, text: &str) -> (Option<Date>, Option<Date>) {
        let (mut from, mut to) = (filter.from.clone(), filter.to.clone());
        self.put(end, text);
        if text.is_empty() {
            *(if end == End::From { &mut from } else { &mut to }) = None;
        }
        for end in [end, end.other()] {
            let date = date_value(self.of(end));
            let is_ordered = match end {
                End::From => is_ordered(date.as_ref(), to.as_ref()),
                End::To => is_ordered(from.as_ref(), date.as_ref()),
            };
            if date.is_some() && is_ordered {
                *(if end == End::From { &mut from } else { &mut to }) = date;
                self.put(end, "");
            }
        }
        (from, to)
    }

    /// What is wrong with an end: with what was typed, or with a period that an address asks for.
    pub fn problem(&self, filter: &Filter, end: End) -> Option<Problem> {
        let text = self.of(end);
        if text.is_empty() {
            let is_wrong = end == End::To && self.is_empty() && !is_ordered(filter.from.as_ref(), filter.to.as_ref());
            return is_wrong.then_some(Problem::Order);
        }
        Some(if date_value(text).is_some() { Problem::Order } else { Problem::NoDate })
    }
}

/// Whether the period starts before it ends, where it has both ends.
#[inline(never)]
fn is_ordered(from: Option<&Date>, to: Option<&Date>) -> bool {
    match (from.and_then(Date::span), to.and_then(Date::span)) {
        (Some(from), Some(to)) => from.first <= to.last,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Types texts into the fields one after the other; gives the period and what was refused.
    #[track_caller]
    fn check(typed: &[(End, &str)], period: (&str, &str), refused: (&str, &str)) {
        let mut filter = Filter::default();
        let mut own = Refused::default();
        for (end, text) in typed {
            (filter.from, filter.to) = own.take(&filter, *end, text);
        }
        let text = |date: Option<&Date>| date.map_or(String::new(), |date| date.0.clone());
        assert_eq!((text(filter.from.as_ref()).as_str(), text(filter.to.as_ref()).as_str()), period, "{typed:?}");
        assert_eq!((own.of(End::From), own.of(End::To)), refused, "{typed:?}");
    }

    #[test]
    fn what_can_be_read_and_is_in_order_is_taken() {
        use End::{From, To};
        check(&[(From, "2014"), (To, "2015-06")], ("2014", "2015-06"), ("", ""));
        check(&[(From, "2015-06"), (To, "2015")], ("2015-06", "2015"), ("", ""));
        check(&[(From, "2014"), (From, "")], ("", ""), ("", ""));
    }

    #[test]
    fn what_is_no_date_leaves_the_period_as_it_was() {
        use End::{From, To};
        for wrong in ["last fall", "2017-13", "2017-02-30", "17", "2017 to 2018"] {
            check(&[(From, "2014"), (From, wrong)], ("2014", ""), (wrong, ""));
            check(&[(To, wrong), (From, "2014")], ("2014", ""), ("", wrong));
        }
        check(&[(From, "last fall"), (From, "")], ("", ""), ("", ""));
    }

    #[test]
    fn an_end_before_the_start_is_refused_until_the_two_are_in_order() {
        use End::{From, To};
        check(&[(From, "2014"), (To, "2013")], ("2014", ""), ("", "2013"));
        check(&[(To, "2013"), (From, "2014")], ("", "2013"), ("2014", ""));
        check(&[(To, "2013"), (From, "2014"), (To, "2015")], ("2014", "2015"), ("", ""));
        check(&[(To, "2013"), (From, "2014"), (To, "")], ("2014", ""), ("", ""));
        check(&[(To, "2013"), (From, "2014"), (To, "2012")], ("", "2012"), ("2014", ""));
    }

    #[test]
    fn a_problem_is_told_at_the_field_that_has_it() {
        let date = |text: &str| Some(Date(text.to_owned()));
        let mut filter = Filter::default();
        filter.from = date("2014");
        let mut own = Refused::default();
        own.take(&filter, End::To, "soon");
        assert_eq!(own.problem(&filter, End::To), Some(Problem::NoDate));
        assert_eq!(own.problem(&filter, End::From), None);
        own.take(&filter, End::To, "2013");
        assert_eq!(own.problem(&filter, End::To), Some(Problem::Order));
        // As an address may have it.
        filter.to = date("2013");
        assert_eq!(Refused::default().problem(&filter, End::To), Some(Problem::Order));
        assert_eq!(Refused::default().problem(&filter, End::From), None);
    }
}
