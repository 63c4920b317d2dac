package org.section16.model;

/** The type of a field, which determines how it is printed, written and compared. */
public enum FieldType {
  /** Text, such as a name or a title. */
  TEXT,
  /** EDGAR's number for a company or person (CIK), which is not printed on the page. */
  CIK,
  /** A date. */
  DATE,
  /** A number of securities. */
  NUMBER,
  /** A dollar amount. */
  DOLLARS,
  /** One of the SEC's codes, such as a form type or {@code D}. */
  CODE,
  /** A check box on the cover: checked, unchecked, or not on the page. */
  BOX,
  /** A mark in a cell, such as {@code /K}: present or absent. */
  MARK
}
