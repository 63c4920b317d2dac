package org.section16.model;

/** What a field of a filing holds, and so how it is printed, written and compared. */
public enum FieldType {
  /** A text, such as a name or a title. */
  TEXT,
  /** EDGAR's number of a company or person (CIK), which pages do not print. */
  CIK,
  /** A day. */
  DATE,
  /** A number of securities. */
  NUMBER,
  /** An amount of dollars. */
  DOLLARS,
  /** One of the SEC's codes, such as a form type or {@code D}. */
  CODE,
  /** A check box of the cover: ticked, not ticked, or not on the page. */
  BOX,
  /** A mark in a cell, such as {@code /K}: there or not. */
  MARK
}
