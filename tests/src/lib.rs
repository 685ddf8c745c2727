//! Nothing here: see `it/`.
