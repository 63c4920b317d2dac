package org.section16.check;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.FootnoteFact;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/** Checks for footnote markers that are probably lost or moved to a neighbouring cell. */
final class MarkerCheck implements Check {
  /** 'See footnote' without a number after it. */
  private static final Pattern SEE_FOOTNOTE =
      Pattern.compile("(?i)\\bfoot\\s?notes?\\b(?!\\s*\\(?\\d)");

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    for (TableEntry row : rows.all()) {
      checkNature(row, sink);
    }
    for (Transaction transaction : rows.transactions()) {
      checkAlone(transaction.deemedExecutionDate(), "the deemed execution date", sink);
      if (!transaction.entry().transactionCoding().transactionCode().footnotes().isEmpty()) {
        checkAlone(transaction.timeliness(), "column V", sink);
      }
      checkPriceNotes(transaction, sink);
      checkDirectionNotes(transaction, sink);
    }
  }

  /** Reports a cell that holds only a marker but is empty on nearly all forms. */
  private static void checkAlone(Reported<?> field, String where, Consumer<Diagnostic> sink) {
    if (field.isFootnoteOnly()) {
      sink.accept(Diagnostics.markerAlone(field.footnotes().get(0).span(), where));
    }
  }

  private static void checkNature(TableEntry row, Consumer<Diagnostic> sink) {
    Reported<String> nature = row.ownershipNature().natureOfOwnership();
    if (nature.isPresent()
        && nature.footnotes().isEmpty()
        && namesFootnote(nature.value().orElseThrow())) {
      sink.accept(
          Diagnostics.natureNamesFootnote(Places.of(nature, row), nature.value().orElseThrow()));
    }
  }

  private static boolean namesFootnote(String text) {
    // A quick test first: most natures of ownership contain no F.
    return (text.indexOf('f') >= 0 || text.indexOf('F') >= 0) && SEE_FOOTNOTE.matcher(text).find();
  }

  /** Reports a footnote with a price range that is referred to beside the price. */
  private static void checkPriceNotes(Transaction transaction, Consumer<Diagnostic> sink) {
    Reported<?> price = transaction.amounts().transactionPricePerShare();
    if (price.isPresent() && price.footnotes().isEmpty()) {
      checkBesidePrice(transaction.amounts().transactionAcquiredDisposedCode(), sink);
      checkBesidePrice(
          transaction.entry().postTransactionAmounts().sharesOwnedFollowingTransaction(), sink);
    }
  }

  private static void checkBesidePrice(Reported<?> field, Consumer<Diagnostic> sink) {
    for (FootnoteReference reference : field.footnotes()) {
      if (reference.footnote().filter(MarkerCheck::statesRange).isPresent()) {
        sink.accept(Diagnostics.priceNoteBesidePrice(reference.span(), reference.number()));
      }
    }
  }

  private static boolean statesRange(Footnote note) {
    return note.facts().stream().anyMatch(FootnoteFact.PriceRange.class::isInstance);
  }

  /** Reports markers in the cell after an amount or a code: filers put them at the value itself. */
  private static void checkDirectionNotes(Transaction transaction, Consumer<Diagnostic> sink) {
    checkNeighbour(
        transaction.amounts().transactionShares(),
        transaction.amounts().transactionAcquiredDisposedCode(),
        Diagnostics::markerAtDirection,
        sink);
    checkNeighbour(
        transaction.entry().transactionCoding().transactionCode(),
        transaction.timeliness(),
        Diagnostics::markerAtEarly,
        sink);
  }

  private static void checkNeighbour(
      Reported<?> expected,
      Reported<?> actual,
      Function<SourceSpan, Diagnostic> diagnostic,
      Consumer<Diagnostic> sink) {
    if (expected.isPresent() && expected.footnotes().isEmpty() && !actual.footnotes().isEmpty()) {
      sink.accept(diagnostic.apply(actual.footnotes().get(0).span()));
    }
  }
}
