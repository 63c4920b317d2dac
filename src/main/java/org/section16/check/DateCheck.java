package org.section16.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;
import org.section16.model.DerivativeEntry;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.Form;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/**
 * Dates must follow each other: period, transaction, deemed execution, signature; exercisable
 * before expiration.
 */
final class DateCheck implements Check {
  private static final int DUE_BUSINESS_DAYS = 2;

  /** The Securities Exchange Act is of 1934. */
  private static final int FIRST_YEAR = 1934;

  private static final int LAST_YEAR = 2100;

  /** Late filings are years late, but not as many. */
  private static final int MOST_YEARS = 9;

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    Optional<LocalDate> signed = lastSignature(filing);
    Optional<DocumentType> type = filing.documentType().value();
    Optional<Form> form = type.map(DocumentType::form);
    List<Transaction> plausible = plausible(rows.transactions());
    if (form.equals(Optional.of(Form.FORM_4)) && filing.periodOfReport().isPresent()) {
      checkEarliest(filing.periodOfReport(), plausible, sink);
    }
    for (Transaction transaction : rows.transactions()) {
      checkDeemed(transaction, sink);
    }
    if (signed.isPresent()) {
      checkPeriod(filing.periodOfReport(), form, signed.get(), sink);
      for (Transaction transaction : plausible) {
        checkSigned(transaction, signed.get(), sink);
      }
      if (type.isPresent() && type.get() == DocumentType.FORM_4) {
        checkTimely(plausible, signed.get(), sink);
      }
    }
    for (DerivativeEntry row : filing.derivativeTable()) {
      checkExpiration(row, sink);
    }
    checkPlausible(filing, rows, sink);
    checkYears(filing, sink);
  }

  /** A signature many years after the period: a digit of one of the years was misread. */
  private static void checkYears(Filing filing, Consumer<Diagnostic> sink) {
    Optional<LocalDate> period = filing.periodOfReport().value();
    for (OwnerSignature signature : filing.ownerSignatures()) {
      Reported<LocalDate> signed = signature.signatureDate();
      if (period.isPresent()
          && signed.isPresent()
          && signed.value().orElseThrow().isAfter(period.get().plusYears(MOST_YEARS))) {
        sink.accept(
            Diagnostics.signedYearsLater(
                signed.span(), signed.value().orElseThrow(), MOST_YEARS, period.get()));
      }
    }
  }

  private static Optional<LocalDate> lastSignature(Filing filing) {
    Optional<LocalDate> last = Optional.empty();
    for (OwnerSignature signature : filing.ownerSignatures()) {
      Optional<LocalDate> date = signature.signatureDate().value();
      if (last.isEmpty() || (date.isPresent() && date.get().isAfter(last.get()))) {
        last = date;
      }
    }
    return last;
  }

  /**
   * Box 3 of a Form 4 is the date of the earliest transaction; rows reported early do not count.
   */
  private static void checkEarliest(
      Reported<LocalDate> period, List<Transaction> transactions, Consumer<Diagnostic> sink) {
    LocalDate box = period.value().orElseThrow();
    Optional<LocalDate> earliest = Optional.empty();
    for (Transaction transaction : transactions) {
      Optional<LocalDate> date = transaction.date().value();
      if (date.isEmpty()) {
        continue;
      }
      if (earliest.isEmpty() || date.get().isBefore(earliest.get())) {
        earliest = date;
      }
      if (date.get().isBefore(box) && !transaction.isEarly()) {
        sink.accept(
            Diagnostics.transactionBeforeEarliest(
                Places.of(transaction.date(), transaction.entry()), date.get(), box));
      }
    }
    if (earliest.isPresent() && earliest.get().isAfter(box)) {
      sink.accept(Diagnostics.noEarliestTransaction(period.span(), earliest.get()));
    }
  }

  private static void checkPeriod(
      Reported<LocalDate> period,
      Optional<Form> form,
      LocalDate signed,
      Consumer<Diagnostic> sink) {
    Optional<LocalDate> date = period.value();
    if (date.isPresent() && date.get().isAfter(signed)) {
      sink.accept(Diagnostics.signedBeforePeriod(period.span(), signed, boxOfPeriod(form)));
    }
  }

  private static int boxOfPeriod(Optional<Form> form) {
    return form.equals(Optional.of(Form.FORM_3)) ? 2 : 3;
  }

  private static void checkDeemed(Transaction transaction, Consumer<Diagnostic> sink) {
    Optional<LocalDate> date = transaction.date().value();
    Reported<LocalDate> deemed = transaction.deemedExecutionDate();
    if (date.isPresent()
        && deemed.isPresent()
        && deemed.value().orElseThrow().isBefore(date.get())) {
      sink.accept(
          Diagnostics.deemedBeforeTransaction(
              deemed.span(), deemed.value().orElseThrow(), date.get()));
    }
  }

  private static void checkSigned(
      Transaction transaction, LocalDate signed, Consumer<Diagnostic> sink) {
    Optional<LocalDate> date = transaction.date().value();
    if (date.isPresent() && date.get().isAfter(signed)) {
      sink.accept(
          Diagnostics.signedBeforeTransaction(
              Places.of(transaction.date(), transaction.entry()), date.get(), signed));
    }
  }

  /** Says once for each day that its transactions are reported late; amendments always are. */
  private static void checkTimely(
      List<Transaction> transactions, LocalDate signed, Consumer<Diagnostic> sink) {
    Set<LocalDate> told = new HashSet<>();
    for (Transaction transaction : transactions) {
      if (transaction.isEarly() || !transaction.date().isPresent()) {
        continue;
      }
      LocalDate date = transaction.date().value().orElseThrow();
      LocalDate executed = transaction.deemedExecutionDate().value().orElse(date);
      if (!signed.isAfter(executed.plusDays(DUE_BUSINESS_DAYS)) || told.contains(date)) {
        continue;
      }
      LocalDate due = BusinessDays.after(executed, DUE_BUSINESS_DAYS);
      if (signed.isAfter(due)) {
        told.add(date);
        sink.accept(
            Diagnostics.lateFiling(
                Places.of(transaction.date(), transaction.entry()), date, due, signed));
      }
    }
  }

  private static void checkExpiration(DerivativeEntry row, Consumer<Diagnostic> sink) {
    Optional<LocalDate> exercise = row.exerciseDate().value();
    Reported<LocalDate> expiration = row.expirationDate();
    if (exercise.isPresent()
        && expiration.isPresent()
        && expiration.value().orElseThrow().isBefore(exercise.get())) {
      sink.accept(
          Diagnostics.expirationBeforeExercisable(
              Places.of(expiration, row), expiration.value().orElseThrow(), exercise.get()));
    }
  }

  private static void checkPlausible(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    checkPlausible(filing.periodOfReport(), sink);
    checkPlausible(filing.dateOfOriginalSubmission(), sink);
    for (OwnerSignature signature : filing.ownerSignatures()) {
      checkPlausible(signature.signatureDate(), sink);
    }
    for (Transaction transaction : rows.transactions()) {
      checkPlausible(transaction.date(), transaction.entry(), sink);
    }
    for (DerivativeEntry row : filing.derivativeTable()) {
      checkPlausible(row.exerciseDate(), row, sink);
      checkPlausible(row.expirationDate(), row, sink);
    }
  }

  private static void checkPlausible(Reported<LocalDate> field, Consumer<Diagnostic> sink) {
    if (isImplausible(field)) {
      reportImplausible(field, field.span(), sink);
    }
  }

  private static void checkPlausible(
      Reported<LocalDate> field, TableEntry row, Consumer<Diagnostic> sink) {
    if (isImplausible(field)) {
      reportImplausible(field, Places.of(field, row), sink);
    }
  }

  /** A year that was misread is one finding, and none about the order of dates. */
  private static List<Transaction> plausible(List<Transaction> transactions) {
    List<Transaction> plausible = new ArrayList<>(transactions.size());
    for (Transaction transaction : transactions) {
      if (!isImplausible(transaction.date())) {
        plausible.add(transaction);
      }
    }
    return plausible;
  }

  private static boolean isImplausible(Reported<LocalDate> field) {
    if (!field.isPresent()) {
      return false;
    }
    int year = field.value().orElseThrow().getYear();
    return year < FIRST_YEAR || year > LAST_YEAR;
  }

  private static void reportImplausible(
      Reported<LocalDate> field, SourceSpan place, Consumer<Diagnostic> sink) {
    sink.accept(Diagnostics.implausibleDate(place, field.value().orElseThrow()));
  }
}
