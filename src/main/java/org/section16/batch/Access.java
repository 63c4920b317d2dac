package org.section16.batch;

/** The purpose for which inputs are opened. */
enum Access {
  /** To read their content. */
  CONTENT,
  /** To list their names; their content cannot be read. */
  NAMES
}
