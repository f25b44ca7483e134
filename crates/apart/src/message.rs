//! The encoding of messages between the page and a module: each part follows its length (32 bits, low byte first).

/// The parts of a block; `None` if a length exceeds it.
pub fn split(block: &[u8]) -> Option<Vec<&[u8]>> {
    let mut parts = Vec::new();
    let mut rest = block;
    while !rest.is_empty() {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (part, after) = after.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        parts.push(part);
        rest = after;
    }
    Some(parts)
}

/// A block of parts.
pub fn join<P: AsRef<[u8]>>(parts: &[P]) -> Vec<u8> {
    let mut block = Vec::new();
    for part in parts {
        let part = part.as_ref();
        block.extend_from_slice(&(part.len() as u32).to_le_bytes());
        block.extend_from_slice(part);
    }
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_come_back_as_they_went() {
        for parts in [Vec::<Vec<u8>>::new(), vec![b"".to_vec()], vec![b"read".to_vec(), vec![0; 300], b"".to_vec()]] {
            assert_eq!(split(&join(&parts)).expect("well formed"), parts);
        }
    }

    #[test]
    fn a_block_that_ends_early_is_none() {
        let block = join(&[b"read".to_vec()]);
        for end in 1..block.len() {
            assert_eq!(split(&block[..end]), None, "{end}");
        }
    }
}
