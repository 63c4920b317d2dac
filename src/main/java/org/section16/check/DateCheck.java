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
 * Checks that dates are plausible and in order: period, transaction, deemed execution, signature;
 * exercisable before expiration.
 */
final class DateCheck implements Check {
  private static final int DUE_BUSINESS_DAYS = 2;

  /** The year of the Securities Exchange Act. */
  private static final int FIRST_YEAR = 1934;

  private static final int LAST_YEAR = 2100;

  /** The maximum number of years from the period to the signature: filings may be years late. */
  private static final int MAX_YEARS = 9;

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

  /** Reports a signature many years after the period: one of the years was misread. */
  private static void checkYears(Filing filing, Consumer<Diagnostic> sink) {
    Optional<LocalDate> period = filing.periodOfReport().value();
    for (OwnerSignature signature : filing.ownerSignatures()) {
      Reported<LocalDate> signed = signature.signatureDate();
      if (period.isPresent()
          && signed.isPresent()
          && signed.value().orElseThrow().isAfter(period.get().plusYears(MAX_YEARS))) {
        sink.accept(
            Diagnostics.signedYearsLater(
                signed.span(), signed.value().orElseThrow(), MAX_YEARS, period.get()));
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
   * Checks that box 3 of a Form 4 is the date of the earliest transaction, ignoring rows reported
   * early.
   */
  private static void checkEarliest(
      Reported<LocalDate> period, List<Transaction> transactions, Consumer<Diagnostic> sink) {
    LocalDate boxDate = period.value().orElseThrow();
    Optional<LocalDate> earliest = Optional.empty();
    for (Transaction transaction : transactions) {
      Optional<LocalDate> date = transaction.date().value();
      if (date.isEmpty()) {
        continue;
      }
      if (earliest.isEmpty() || date.get().isBefore(earliest.get())) {
        earliest = date;
      }
      if (date.get().isBefore(boxDate) && !transaction.isEarly()) {
        sink.accept(
            Diagnostics.transactionBeforeEarliest(
                Places.of(transaction.date(), transaction.entry()), date.get(), boxDate));
      }
    }
    if (earliest.isPresent() && earliest.get().isAfter(boxDate)) {
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

  /** Reports late transactions, once for each day; not on amendments, which are always late. */
  private static void checkTimely(
      List<Transaction> transactions, LocalDate signed, Consumer<Diagnostic> sink) {
    Set<LocalDate> reported = new HashSet<>();
    for (Transaction transaction : transactions) {
      if (transaction.isEarly() || !transaction.date().isPresent()) {
        continue;
      }
      LocalDate date = transaction.date().value().orElseThrow();
      LocalDate executed = transaction.deemedExecutionDate().value().orElse(date);
      if (!signed.isAfter(executed.plusDays(DUE_BUSINESS_DAYS)) || reported.contains(date)) {
        continue;
      }
      LocalDate due = BusinessDays.after(executed, DUE_BUSINESS_DAYS);
      if (signed.isAfter(due)) {
        reported.add(date);
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

  /**
   * Keeps transactions with plausible dates: a misread year is not reported as a wrong order too.
   */
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
