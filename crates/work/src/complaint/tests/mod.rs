//! What the domain asks of complaints, each check named by its number.

mod bars;
mod clocks;
mod danger;
mod deciding;
mod ending;
mod opening;
mod withdrawing;
