package org.section16.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as the SEC prints it on one of the forms: its title and its columns.
 *
 * <p>The number of columns identifies the form: Table I has 4, 11 and 10 columns on Forms 3, 4 and
 * 5, and Table II has 8, 16 and 15.
 */
public enum TableLayout {
  /** Table I of Form 3. */
  FORM_3_TABLE_I(
      Form.FORM_3,
      FormTable.NON_DERIVATIVE,
      "Table I - Non-Derivative Securities Beneficially Owned",
      "",
      heading("1. Title of Security (Instr. 4)", TableColumn.TITLE),
      heading("2. Amount of Securities Beneficially Owned (Instr. 4)", TableColumn.OWNED),
      heading(
          "3. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)", TableColumn.DIRECT_INDIRECT),
      heading("4. Nature of Indirect Beneficial Ownership (Instr. 5)", TableColumn.NATURE)),
  /** Table I of Form 4. */
  FORM_4_TABLE_I(
      Form.FORM_4, FormTable.NON_DERIVATIVE, Titles.TABLE_I, "", changesTableI(Form.FORM_4)),
  /** Table I of Form 5. */
  FORM_5_TABLE_I(
      Form.FORM_5, FormTable.NON_DERIVATIVE, Titles.TABLE_I, "", changesTableI(Form.FORM_5)),
  /** Table II of Form 3. */
  FORM_3_TABLE_II(
      Form.FORM_3,
      FormTable.DERIVATIVE,
      "Table II - Derivative Securities Beneficially Owned",
      Titles.EXAMPLES,
      heading("1. Title of Derivative Security (Instr. 4)", TableColumn.TITLE),
      exercise("2."),
      underlying("3.", "(Instr. 4)"),
      heading("4. Conversion or Exercise Price of Derivative Security", TableColumn.EXERCISE_PRICE),
      heading(
          "5. Ownership Form: Direct (D) or Indirect (I) (Instr. 5)", TableColumn.DIRECT_INDIRECT),
      heading("6. Nature of Indirect Beneficial Ownership (Instr. 5)", TableColumn.NATURE)),
  /** Table II of Form 4. */
  FORM_4_TABLE_II(
      Form.FORM_4,
      FormTable.DERIVATIVE,
      Titles.TABLE_II,
      Titles.EXAMPLES,
      changesTableII(Form.FORM_4)),
  /** Table II of Form 5. */
  FORM_5_TABLE_II(
      Form.FORM_5,
      FormTable.DERIVATIVE,
      Titles.TABLE_II,
      Titles.EXAMPLES,
      changesTableII(Form.FORM_5));

  /**
   * A caption above one column, or above several that have captions of their own.
   *
   * @param caption the caption as printed
   * @param parts the columns below it
   */
  public record Heading(String caption, List<Subheading> parts) {
    public Heading {
      parts = List.copyOf(parts);
    }

    /** Returns whether the columns below it have captions of their own. */
    public boolean isDivided() {
      return parts.size() > 1;
    }
  }

  /**
   * A column below a caption.
   *
   * @param column the column
   * @param caption its own caption; empty if it is the only column below the heading
   */
  public record Subheading(TableColumn column, String caption) {}

  /** Titles and subtitles that several layouts share. */
  private static final class Titles {
    static final String TABLE_I =
        "Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned";
    static final String TABLE_II =
        "Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned";
    static final String EXAMPLES = "(e.g., puts, calls, warrants, options, convertible securities)";
  }

  private static final List<TableLayout> TABLE_I = of(FormTable.NON_DERIVATIVE, values());
  private static final List<TableLayout> TABLE_II = of(FormTable.DERIVATIVE, values());

  private final Form form;
  private final FormTable table;
  private final String title;
  private final String subtitle;

  @SuppressWarnings("ImmutableEnumChecker") // created by List.of
  private final List<Heading> headings;

  @SuppressWarnings("ImmutableEnumChecker") // created by toList
  private final List<TableColumn> columns;

  TableLayout(Form form, FormTable table, String title, String subtitle, Heading... headings) {
    this.form = form;
    this.table = table;
    this.title = title;
    this.subtitle = subtitle;
    this.headings = List.of(headings);
    this.columns =
        this.headings.stream()
            .flatMap(heading -> heading.parts().stream())
            .map(Subheading::column)
            .toList();
  }

  /** Returns the layout of a table on one of the forms. */
  public static TableLayout of(Form form, FormTable table) {
    for (TableLayout layout : of(table)) {
      if (layout.form == form) {
        return layout;
      }
    }
    throw new IllegalStateException("no layout of " + table + " on " + form);
  }

  /** Returns the layouts of a table on Forms 3, 4 and 5. */
  public static List<TableLayout> of(FormTable table) {
    return switch (table) {
      case NON_DERIVATIVE -> TABLE_I;
      case DERIVATIVE -> TABLE_II;
    };
  }

  /** Returns the form that the table is on. */
  public Form form() {
    return form;
  }

  /** Returns which of the two tables this is. */
  public FormTable table() {
    return table;
  }

  /** Returns the title, such as {@code Table I - Non-Derivative Securities Beneficially Owned}. */
  public String title() {
    return title;
  }

  /** Returns the text below the title; empty for Table I. */
  public String subtitle() {
    return subtitle;
  }

  /** Returns the captions above the columns, as printed, in order. */
  public List<Heading> headings() {
    return headings;
  }

  /** Returns the columns of a row, in order. */
  public List<TableColumn> columns() {
    return columns;
  }

  /** Returns the number of columns. */
  public int width() {
    return columns.size();
  }

  private static List<TableLayout> of(FormTable table, TableLayout... layouts) {
    return Arrays.stream(layouts).filter(layout -> layout.table == table).toList();
  }

  /** Returns the headings of Table I on Forms 4 and 5, which report changes. */
  private static Heading[] changesTableI(Form form) {
    return new Heading[] {
      heading("1. Title of Security (Instr. 3)", TableColumn.TITLE),
      heading("2. Transaction Date (Month/Day/Year)", TableColumn.TRANSACTION_DATE),
      heading("2A. Deemed Execution Date, if any (Month/Day/Year)", TableColumn.DEEMED_DATE),
      code("3.", form),
      heading(
          "4. Securities Acquired (A) or Disposed Of (D) (Instr. 3, 4 and 5)",
          new Subheading(TableColumn.AMOUNT, "Amount"),
          new Subheading(TableColumn.ACQUIRED_DISPOSED, "(A) or (D)"),
          new Subheading(TableColumn.PRICE, "Price")),
      heading(
          "5. Amount of Securities Beneficially Owned "
              + timeOfOwnership(form)
              + " (Instr. 3 and 4)",
          TableColumn.OWNED),
      heading(
          "6. Ownership Form: Direct (D) or Indirect (I) (Instr. 4)", TableColumn.DIRECT_INDIRECT),
      heading("7. Nature of Indirect Beneficial Ownership (Instr. 4)", TableColumn.NATURE)
    };
  }

  /** Returns the headings of Table II on Forms 4 and 5, which report changes. */
  private static Heading[] changesTableII(Form form) {
    return new Heading[] {
      heading("1. Title of Derivative Security (Instr. 3)", TableColumn.TITLE),
      heading("2. Conversion or Exercise Price of Derivative Security", TableColumn.EXERCISE_PRICE),
      heading("3. Transaction Date (Month/Day/Year)", TableColumn.TRANSACTION_DATE),
      heading("3A. Deemed Execution Date, if any (Month/Day/Year)", TableColumn.DEEMED_DATE),
      code("4.", form),
      heading(
          "5. Number of Derivative Securities Acquired (A) or Disposed of (D)"
              + " (Instr. 3, 4 and 5)",
          new Subheading(TableColumn.ACQUIRED, "(A)"),
          new Subheading(TableColumn.DISPOSED, "(D)")),
      exercise("6."),
      underlying("7.", "(Instr. 3 and 4)"),
      heading("8. Price of Derivative Security (Instr. 5)", TableColumn.PRICE),
      heading(
          "9. Number of Derivative Securities Beneficially Owned"
              + " Following Reported Transaction(s) (Instr. 4)",
          TableColumn.OWNED),
      heading(
          "10. Ownership Form: Direct (D) or Indirect (I) (Instr. 4)", TableColumn.DIRECT_INDIRECT),
      heading("11. Nature of Indirect Beneficial Ownership (Instr. 4)", TableColumn.NATURE)
    };
  }

  private static String timeOfOwnership(Form form) {
    return switch (form) {
      case FORM_3, FORM_4 -> "Following Reported Transaction(s)";
      case FORM_5 -> "at end of Issuer's Fiscal Year";
    };
  }

  /** Returns the heading of the code. Only Form 4 has a column V next to the code. */
  private static Heading code(String number, Form form) {
    List<Subheading> parts = new ArrayList<>();
    parts.add(new Subheading(TableColumn.CODE, form == Form.FORM_4 ? "Code" : ""));
    if (form == Form.FORM_4) {
      parts.add(new Subheading(TableColumn.EARLY, "V"));
    }
    return new Heading(number + " Transaction Code (Instr. 8)", parts);
  }

  private static Heading exercise(String number) {
    return heading(
        number + " Date Exercisable and Expiration Date (Month/Day/Year)",
        new Subheading(TableColumn.EXERCISE_DATE, "Date Exercisable"),
        new Subheading(TableColumn.EXPIRATION_DATE, "Expiration Date"));
  }

  private static Heading underlying(String number, String instruction) {
    return heading(
        number + " Title and Amount of Securities Underlying Derivative Security " + instruction,
        new Subheading(TableColumn.UNDERLYING_TITLE, "Title"),
        new Subheading(TableColumn.UNDERLYING_AMOUNT, "Amount or Number of Shares"));
  }

  private static Heading heading(String caption, TableColumn column) {
    return heading(caption, new Subheading(column, ""));
  }

  private static Heading heading(String caption, Subheading... parts) {
    return new Heading(caption, Stream.of(parts).toList());
  }
}
