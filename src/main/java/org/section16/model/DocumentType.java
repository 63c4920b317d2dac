package org.section16.model;

import java.util.Optional;

/** The form type: Form 3, 4 or 5, or an amendment to one. In the schema: {@code documentType}. */
public enum DocumentType {
  /** Initial statement of beneficial ownership. */
  FORM_3("3"),
  /** Amendment to a Form 3. */
  FORM_3A("3/A"),
  /** Statement of changes in beneficial ownership. */
  FORM_4("4"),
  /** Amendment to a Form 4. */
  FORM_4A("4/A"),
  /** Annual statement of changes in beneficial ownership. */
  FORM_5("5"),
  /** Amendment to a Form 5. */
  FORM_5A("5/A");

  private final String code;

  DocumentType(String code) {
    this.code = code;
  }

  /** Returns EDGAR's code, such as {@code 4} or {@code 4/A}. */
  public String code() {
    return code;
  }

  /** Returns the form, whether amended or not. */
  public Form form() {
    return switch (this) {
      case FORM_3, FORM_3A -> Form.FORM_3;
      case FORM_4, FORM_4A -> Form.FORM_4;
      case FORM_5, FORM_5A -> Form.FORM_5;
    };
  }

  /** Returns whether this is an amendment. */
  public boolean isAmendment() {
    return code.length() > 1;
  }

  /** Returns the amendment to this form; this type itself if it already is an amendment. */
  public DocumentType amendment() {
    return switch (this) {
      case FORM_3, FORM_3A -> FORM_3A;
      case FORM_4, FORM_4A -> FORM_4A;
      case FORM_5, FORM_5A -> FORM_5A;
    };
  }

  /** Returns the type with EDGAR's code {@code code}. */
  public static Optional<DocumentType> of(String code) {
    for (DocumentType type : values()) {
      if (type.code.equals(code)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
