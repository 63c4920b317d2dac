package org.section16.internal.table;

import java.util.List;
import java.util.Optional;
import org.section16.SourceSpan;
import org.section16.internal.field.CellContent;
import org.section16.internal.field.FieldReader;
import org.section16.internal.value.CodeCell;
import org.section16.model.Form;
import org.section16.model.Reported;
import org.section16.model.TableColumn;
import org.section16.model.Timeliness;
import org.section16.model.TransactionCode;
import org.section16.model.TransactionCoding;

/**
 * Reads the code cell and column V of a row: whether it is a transaction, of which kind, and
 * whether it was reported in time.
 *
 * <pre>{@code
 * | Common Stock | 08/06/2013 | | S ⁽¹⁾ | V |
 * }</pre>
 */
final class CodingReader {
  private final Form form;
  private final FieldReader fields;

  CodingReader(Form form, FieldReader fields) {
    this.form = form;
    this.fields = fields;
  }

  /** What the code cell and column V say together. */
  record Coding(boolean isTransaction, TransactionCoding coding, Reported<Timeliness> timeliness) {}

  Coding read(RowContents contents) {
    CellContent cell = contents.of(TableColumn.CODE);
    CellContent earlyCell = contents.of(TableColumn.EARLY);
    Optional<CodeCell> code = fields.code(cell);
    boolean isEarly = fields.isEarly(earlyCell);
    if (code.isPresent() && code.get().code().isEmpty()) {
      return new Coding(false, lateHolding(cell, code.get()), Reported.nothing());
    }
    boolean isTransaction =
        !cell.isEmpty()
            || !contents.of(TableColumn.TRANSACTION_DATE).isEmpty()
            || isEarly
            || hasAmount(contents);
    return isTransaction
        ? new Coding(
            true,
            new TransactionCoding(
                isEarly ? inferred(Form.FORM_5, earlyCell.span()) : formType(code, cell),
                letter(code, cell),
                swap(code, cell)),
            isEarly ? early(earlyCell) : late(code, cell, earlyCell))
        : new Coding(false, TransactionCoding.NONE, Reported.nothing());
  }

  /** On a Form 5, the digit after the code: {@code S4} is a Form 4 transaction, reported late. */
  private Reported<Form> formType(Optional<CodeCell> code, CellContent cell) {
    if (code.isEmpty()) {
      return Reported.nothing();
    }
    if (form != Form.FORM_5) {
      return inferred(Form.FORM_4, cell.span());
    }
    Optional<Integer> suffix = code.get().suffix();
    return suffix.isPresent()
        ? new Reported<>(Form.of(suffix.get()), "", List.of(), cell.span())
        : inferred(Form.FORM_5, cell.span());
  }

  private static Reported<Form> inferred(Form form, SourceSpan span) {
    return new Reported<>(Optional.of(form), "", List.of(), span);
  }

  private static Reported<TransactionCode> letter(Optional<CodeCell> code, CellContent cell) {
    return new Reported<>(
        code.flatMap(CodeCell::code),
        code.isPresent() ? cell.text().substring(0, 1) : cell.text(),
        cell.markers(),
        cell.span());
  }

  private static Reported<Boolean> swap(Optional<CodeCell> code, CellContent cell) {
    return code.isPresent()
        ? Reported.inferred(code.get().isEquitySwap(), cell.span())
        : Reported.nothing(cell.span());
  }

  private static Reported<Timeliness> early(CellContent cell) {
    return new Reported<>(Optional.of(Timeliness.E), cell.text(), cell.markers(), cell.span());
  }

  /** {@code A5}: reported on Form 5, although it was due earlier. */
  private static Reported<Timeliness> late(
      Optional<CodeCell> code, CellContent cell, CellContent earlyCell) {
    boolean late = code.flatMap(CodeCell::suffix).filter(suffix -> suffix == 5).isPresent();
    return late
        ? Reported.inferred(Timeliness.L, cell.span()).withFootnotes(earlyCell.markers())
        : new Reported<>(Optional.empty(), "", earlyCell.markers(), earlyCell.span());
  }

  private static boolean hasAmount(RowContents contents) {
    return !contents.of(TableColumn.AMOUNT).isEmpty()
        || !contents.of(TableColumn.ACQUIRED_DISPOSED).isEmpty()
        || !contents.of(TableColumn.ACQUIRED).isEmpty()
        || !contents.of(TableColumn.DISPOSED).isEmpty();
  }

  private static TransactionCoding lateHolding(CellContent cell, CodeCell code) {
    Reported<Form> formType =
        new Reported<>(code.suffix().flatMap(Form::of), cell.text(), cell.markers(), cell.span());
    return new TransactionCoding(formType, Reported.nothing(), Reported.nothing());
  }
}
