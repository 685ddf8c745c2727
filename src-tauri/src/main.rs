//! The window: placeholder until the shell lands.

fn main() {}
