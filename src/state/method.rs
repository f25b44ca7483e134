//! What the figures rest on: whose words count, and which middle is taken. The default is the codebook's.

/// How positions are worked out. [`Method::default`] is the published one: officials' words to a known audience, mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Method {
    /// Interpreters' words count on the side of their audience.
    pub interpreters: bool,
    /// Words to an unclear audience count as said abroad.
    pub unclear: bool,
    /// The median in place of the mean.
    pub median: bool,
}

/// Names of the three switches in the URL, in their order.
const NAMES: [&str; 3] = ["interpreters", "unclear", "median"];

impl Method {
    /// Its form in the URL: the names of what differs from the published method, empty for that.
    pub fn key(self) -> String {
        let mut names: Vec<&str> = Vec::new();
        for (on, name) in [self.interpreters, self.unclear, self.median].into_iter().zip(NAMES) {
            if on {
                names.push(name);
            }
        }
        names.join(",")
    }

    /// The method of names; unknown ones are passed over.
    pub fn from_key(key: &str) -> Self {
        key.split(',').fold(Self::default(), Self::with)
    }

    fn with(self, name: &str) -> Self {
        match name {
            "interpreters" => Self { interpreters: true, ..self },
            "unclear" => Self { unclear: true, ..self },
            "median" => Self { median: true, ..self },
            _ => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_a_fixed_order_and_unknown_ones_are_passed_over() {
        let method = Method::from_key("median,,moon,interpreters");
        assert_eq!(method, Method { interpreters: true, unclear: false, median: true });
        assert_eq!(method.key(), "interpreters,median");
        assert_eq!(Method::from_key(""), Method::default());
    }
}
