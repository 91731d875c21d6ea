//! One folder for each kind of work. A new kind is one folder and one word in the list below.

pub mod findable;

kernel::kinds![institution, grant, officer, body, contact, complaint, message, note, material, approval];

#[cfg(test)]
mod cast;
#[cfg(test)]
mod walk;
