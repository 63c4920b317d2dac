package org.section16.model;

import java.util.Optional;

/** The three ownership forms of Section 16, whether original or amended: Form 3, 4 or 5. */
public enum Form {
  /** Initial statement of beneficial ownership of securities. */
  FORM_3,
  /** Statement of changes in beneficial ownership of securities. */
  FORM_4,
  /** Annual statement of changes in beneficial ownership of securities. */
  FORM_5;

  /** The form with the number {@code number}; empty if there is none. */
  public static Optional<Form> of(int number) {
    return switch (number) {
      case 3 -> Optional.of(FORM_3);
      case 4 -> Optional.of(FORM_4);
      case 5 -> Optional.of(FORM_5);
      default -> Optional.empty();
    };
  }

  /** The number of the form: 3, 4 or 5. */
  public int number() {
    return switch (this) {
      case FORM_3 -> 3;
      case FORM_4 -> 4;
      case FORM_5 -> 5;
    };
  }

  /** The name on the form, such as {@code Form 4}. */
  public String label() {
    return "Form " + number();
  }
}
