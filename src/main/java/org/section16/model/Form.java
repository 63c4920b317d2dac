package org.section16.model;

import java.util.Arrays;
import java.util.Optional;

/** The three ownership forms of Section 16, whether original or amended: Form 3, 4 or 5. */
public enum Form {
  /** Initial statement of beneficial ownership of securities. */
  FORM_3(3),
  /** Statement of changes in beneficial ownership of securities. */
  FORM_4(4),
  /** Annual statement of changes in beneficial ownership of securities. */
  FORM_5(5);

  private final int number;

  Form(int number) {
    this.number = number;
  }

  /** Returns the form with the given number; empty if there is none. */
  public static Optional<Form> of(int number) {
    return Arrays.stream(values()).filter(form -> form.number == number).findFirst();
  }

  /** Returns the number of the form: 3, 4 or 5. */
  public int number() {
    return number;
  }

  /** Returns the name on the form, such as {@code Form 4}. */
  public String label() {
    return "Form " + number;
  }
}
