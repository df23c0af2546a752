package dev.rapport.templates.catalogue;

/// How a list of templates is sorted.
enum Order {
    /// By name.
    NAME,
    /// Most used first.
    USE,
    /// Most surely accepted first: by the lower bound of the 95 % interval of the acceptance of all its versions.
    OUTCOME
}
