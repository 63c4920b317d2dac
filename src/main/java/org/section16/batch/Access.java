package org.section16.batch;

/** What inputs are opened for. */
enum Access {
  /** To be read. */
  CONTENT,
  /** For a look at their names: they cannot be read. */
  NAMES
}
