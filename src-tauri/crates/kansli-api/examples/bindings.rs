//! Prints the window's types: `cargo run -p kansli-api --example bindings`.
#![allow(clippy::print_stdout, reason = "printing is all it does")]

fn main() {
    print!("{}", kansli_api::typescript());
}
