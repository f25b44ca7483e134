//! A reader's own code for a record, or the choice to leave the record out.

use saydo_analysis::{Columns, passage};
use saydo_model::{Code, Dataset, RecordId, id};

/// A reader's code for one record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Recode {
    /// The record.
    pub record: RecordId,
    /// The reader's code; `None` leaves the record out.
    pub code: Option<Code>,
}

/// The code in the URL for a record that is left out.
const LEFT_OUT: &str = "x";

impl Recode {
    /// Its form in the URL: `record:code` or `record:x`.
    pub fn key(&self) -> String {
        let code = self.code.map_or_else(|| LEFT_OUT.to_owned(), Code::key);
        [self.record.as_str(), ":", &code].concat()
    }

    /// Reads that form. A code must be in its shortest spelling.
    pub fn from_key(key: &str) -> Option<Self> {
        let (record, code) = key.split_once(':')?;
        if !id::is_well_formed(record) {
            return None;
        }
        let code = match code {
            LEFT_OUT => None,
            code => Some(Code::from_key(code).filter(|read| read.key() == code)?),
        };
        Some(Self { record: RecordId(record.to_owned()), code })
    }
}

/// The columns of a data set with the reader's codes.
pub fn columns(dataset: &Dataset, codes: &[Recode]) -> Columns {
    with(Columns::of(dataset), dataset, codes)
}

/// Columns with the reader's codes in place of the published ones.
pub fn with(mut columns: Columns, dataset: &Dataset, codes: &[Recode]) -> Columns {
    for recode in codes {
        if let Some(passage_idx) = passage::find(dataset, &recode.record) {
            columns.recode(passage_idx, recode.code);
        }
    }
    columns
}

/// Columns with the published codes in place of the reader's. Cheaper than new columns, which would fold all texts for
/// the search again.
pub fn published(mut columns: Columns, dataset: &Dataset, codes: &[Recode]) -> Columns {
    for recode in codes {
        if let Some(passage_idx) = passage::find(dataset, &recode.record)
            && let Some(passage) = passage::at(dataset, passage_idx)
        {
            columns.code[passage_idx] = passage.code();
            columns.left_out[passage_idx] = false;
        }
    }
    columns
}

/// The reader's code for a record, if there is one.
pub fn of<'a>(codes: &'a [Recode], record: &RecordId) -> Option<&'a Recode> {
    codes.iter().find(|recode| recode.record == *record)
}

/// The codes that change something: without unknown records, codes that the axis doesn't have, and published codes.
pub fn changes(dataset: &Dataset, codes: &[Recode]) -> Vec<Recode> {
    let axis = dataset.axis.codes();
    let mut changes = Vec::new();
    for recode in codes {
        let published = passage::find(dataset, &recode.record).and_then(|idx| passage::at(dataset, idx));
        let differs = published.is_some_and(|passage| recode.code != Some(passage.code()));
        if differs && recode.code.is_none_or(|code| axis.contains(&code)) {
            put(&mut changes, recode.clone());
        }
    }
    changes
}

/// The form of several codes in the URL.
pub fn keys(recodes: &[Recode]) -> String {
    let mut keys = Vec::new();
    for recode in recodes {
        keys.push(recode.key());
    }
    keys.join(",")
}

/// Inserts a recode in the order of records, in place of an earlier one for the same record.
pub fn put(recodes: &mut Vec<Recode>, recode: Recode) {
    take(recodes, &recode.record);
    let at = recodes.iter().take_while(|known| known.record < recode.record).count();
    recodes.insert(at, recode);
}

/// Removes a record's recode.
pub fn take(recodes: &mut Vec<Recode>, record: &RecordId) {
    recodes.retain(|known| known.record != *record);
}

/// Reads what [`keys`] writes. Malformed entries are skipped. If a record is repeated, the first entry counts.
pub fn from_keys(text: &str) -> Vec<Recode> {
    let mut recodes: Vec<Recode> = Vec::new();
    for part in text.split(',') {
        if let Some(recode) = Recode::from_key(part)
            && !recodes.iter().any(|known| known.record == recode.record)
        {
            put(&mut recodes, recode);
        }
    }
    recodes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_sorted_and_has_each_record_once() {
        let recodes = from_keys("b:1,a:x,b:-2,,c,Upper:1,d:01");
        assert_eq!(keys(&recodes), "a:x,b:1");
        assert_eq!(recodes[1].code, Some(Code(1000)));
    }
}
