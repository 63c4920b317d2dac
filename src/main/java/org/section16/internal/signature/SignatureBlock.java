package org.section16.internal.signature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.section16.antlr.FilingTree;
import org.section16.internal.markdown.Characters;
import org.section16.internal.row.Row;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;

/**
 * Finds the signatures at the end of some rows: {@code /s/ Bruce Posey} and, in the same row or the
 * next, {@code 08/07/2013}. They are read backwards, as long as names and dates alternate. A line
 * with {@code /s/} is a signature, whatever its date looks like.
 */
public final class SignatureBlock {
  /** The maximum length and number of the lines below a signature, such as 'Attorney-in-Fact'. */
  private static final int MAX_LINE_LENGTH = 60;

  private static final int MAX_LINES = 4;

  private final SignatureRow reader;
  private final SignatureReports reports;
  private final List<Row> rows;
  private final SignatureRow.ListStyle list;
  private final List<OwnerSignature> found = new ArrayList<>();

  /** The index after the last row that has not been read yet. */
  private int end;

  private SignatureBlock(FilingTree tree, List<Row> all, SignatureReports reports) {
    this.reader = new SignatureRow(tree);
    this.reports = reports;
    this.rows = reports.lines(all);
    this.end = rows.size();
    this.list =
        rows.isEmpty() || !SignatureRow.isPlainBullet(rows.get(0))
            ? SignatureRow.ListStyle.NUMBERED
            : SignatureRow.ListStyle.PLAIN;
  }

  /** Returns the block at the end of {@code rows}. */
  public static SignatureBlock atEndOf(List<Row> rows, FilingTree tree, SignatureReports reports) {
    SignatureBlock block = new SignatureBlock(tree, rows, reports);
    block.read();
    return block;
  }

  /** Returns the signatures, in the order of the document. */
  public List<OwnerSignature> signatures() {
    return found;
  }

  /** Returns the rows above the block. */
  public List<Row> rowsAbove() {
    return rows.subList(0, end);
  }

  private void read() {
    while (end > 0) {
      Row row = rows.get(end - 1);
      if (row.isEmpty() || SignatureRow.isCaption(row)) {
        end--;
        continue;
      }
      if (isRepeatedDate(row)) {
        reports.reportRepeated(row);
        end--;
        continue;
      }
      Optional<OwnerSignature> signature = take(row);
      if (signature.isEmpty()) {
        break;
      }
      if (isRepeatedName(signature.get())) {
        reports.reportRepeated(row);
      } else {
        found.add(signature.get());
      }
    }
    Collections.reverse(found);
    found.replaceAll(reports::withReadDate);
    found.replaceAll(reports::withHyphens);
  }

  private Optional<OwnerSignature> take(Row row) {
    Optional<Reported<LocalDate>> date = SignatureRow.onlyDate(row);
    if (date.isEmpty()) {
      Optional<OwnerSignature> whole = reader.signature(row, list);
      if (whole.isEmpty()) {
        return takeSigned();
      }
      end--;
      return whole;
    }
    boolean isReadable = date.get().isPresent();
    int name = nameBefore(end - 1);
    if (!isReadable
        && (name < 0 || !SignatureRow.isShort(rows.get(name), SignatureRow.MAX_LENGTH))) {
      return Optional.empty();
    }
    if (name < 0 || !mayBeName(rows.get(name), row)) {
      end--;
      return Optional.of(new OwnerSignature(Reported.nothing(row.onlySpan()), date.get()));
    }
    end = name + 1;
    return Optional.of(new OwnerSignature(takeName(), date.get()));
  }

  /** Returns the last row before {@code at} that is neither a caption nor empty, or -1. */
  private int nameBefore(int at) {
    int name = at - 1;
    while (name >= 0 && (rows.get(name).isEmpty() || SignatureRow.isCaption(rows.get(name)))) {
      name--;
    }
    return name;
  }

  /**
   * Returns whether a row may be the name of a date below it: not a remark, an explanation or
   * another date. If the date has an empty cell for the name beside it, no name is above.
   */
  private boolean mayBeName(Row name, Row date) {
    if (reader.isSigned(name)) {
      return true;
    }
    boolean emptyCell =
        date.cells().size() > 1 && !date.cells().get(date.cells().size() - 1).isEmpty();
    return !emptyCell
        && !SignatureRow.isListItem(name)
        && SignatureRow.onlyDate(name).isEmpty()
        && !reader.isRemark(name);
  }

  /** Returns whether a row is the date of the signature, which the row above also has. */
  private boolean isRepeatedDate(Row row) {
    if (end < 2) {
      return false;
    }
    Optional<Reported<LocalDate>> date = SignatureRow.onlyDate(row);
    return date.filter(Reported::isPresent).isPresent()
        && SignatureRow.onlyDate(rows.get(end - 2))
            .filter(above -> above.value().equals(date.get().value()))
            .isPresent();
  }

  /** Returns whether a signature is only the name of the one below, printed a second time. */
  private boolean isRepeatedName(OwnerSignature signature) {
    return !found.isEmpty()
        && signature.signatureDate().isBlank()
        && signature
            .signatureName()
            .raw()
            .equals(found.get(found.size() - 1).signatureName().raw());
  }

  /** Takes a signature without a recognisable date, and the few lines below it. */
  private Optional<OwnerSignature> takeSigned() {
    int at = end - 1;
    while (at > 0
        && end - at < MAX_LINES
        && !reader.isSigned(rows.get(at))
        && SignatureRow.isShort(rows.get(at), MAX_LINE_LENGTH)) {
      at--;
    }
    Row signed = rows.get(at);
    if (!reader.isSigned(signed)) {
      return Optional.empty();
    }
    OwnerSignature signature =
        reader
            .signature(signed, list)
            .orElseGet(
                () ->
                    new OwnerSignature(
                        reader.text(signed.onlySpan().start(), signed.onlySpan().end()),
                        Reported.nothing()));
    for (Row line : rows.subList(at + 1, end)) {
      signature = withLine(signature, line);
    }
    end = at;
    return Optional.of(signature);
  }

  private OwnerSignature withLine(OwnerSignature signature, Row line) {
    Optional<Reported<LocalDate>> date = SignatureRow.onlyDate(line);
    if (date.isEmpty() && Characters.hasDigit(line.onlyText())) {
      date = Optional.of(new Reported<>(Optional.empty(), line.onlyText(), List.of(), line.span()));
    }
    if (date.isPresent() && signature.signatureDate().isBlank()) {
      return new OwnerSignature(signature.signatureName(), date.get());
    }
    Reported<String> name = signature.signatureName();
    if (date.isEmpty() && name.raw().endsWith("-")) {
      return new OwnerSignature(reports.continued(name, line), signature.signatureDate());
    }
    reports.reportBelow(line);
    return signature;
  }

  /** Takes the name before a date: its paragraph, which may be broken over several lines. */
  private Reported<String> takeName() {
    Row last = rows.get(--end);
    Row first = last;
    while (!first.hasOuterPipes() && end > 0 && isContinued(rows.get(end - 1), first)) {
      first = rows.get(--end);
    }
    if (end > 0 && !reader.isSigned(last) && isUndated(rows.get(end - 1))) {
      first = rows.get(--end);
    }
    return reader.text(first.start(), last.end());
  }

  /** Returns whether the name that begins in {@code above} continues in the next row. */
  private boolean isContinued(Row above, Row next) {
    return !above.isEmpty()
        && !SignatureRow.isListItem(above)
        && !SignatureRow.isCaption(above)
        && !reader.isRemark(above)
        && SignatureRow.onlyDate(above).isEmpty()
        && reader.signature(above, list).isEmpty()
        && ((!next.isAfterBlank() && !reader.isSigned(next))
            || reader.isUnfinished(above)
            || reader.isContinuation(next));
  }

  private boolean isUndated(Row row) {
    return reader.isSigned(row) && reader.signature(row, list).isEmpty();
  }
}
