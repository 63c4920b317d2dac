package org.section16.edgar;

import java.util.List;
import java.util.Optional;
import org.section16.model.DerivativeTransaction;
import org.section16.model.Form;
import org.section16.model.NonDerivativeTransaction;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.ReportingOwnerRelationship;
import org.section16.model.StateOrCountry;
import org.section16.model.TableEntry;
import org.section16.model.Timeliness;
import org.section16.model.TransactionCoding;

/**
 * Normalises two filings before they are compared: EDGAR can report what a page prints in more than
 * one way.
 */
final class AsPrinted {
  private AsPrinted() {}

  /**
   * Returns the rows with the timeliness that their form types imply. EDGAR may omit that a
   * transaction is early if Form 4 reports it with form type 5, and that it is late if Form 5
   * reports it with form type 4.
   */
  static List<TableEntry> withImpliedTimeliness(List<? extends TableEntry> entries, Form form) {
    return entries.stream().map(entry -> withImpliedTimeliness(entry, form)).toList();
  }

  private static TableEntry withImpliedTimeliness(TableEntry entry, Form form) {
    if (entry instanceof NonDerivativeTransaction row) {
      return new NonDerivativeTransaction(
          row.securityTitle(),
          row.transactionDate(),
          row.deemedExecutionDate(),
          row.transactionCoding(),
          implied(row.transactionTimeliness(), row.transactionCoding(), form),
          row.transactionAmounts(),
          row.postTransactionAmounts(),
          row.ownershipNature(),
          row.span());
    }
    if (entry instanceof DerivativeTransaction row) {
      return new DerivativeTransaction(
          row.securityTitle(),
          row.conversionOrExercisePrice(),
          row.transactionDate(),
          row.deemedExecutionDate(),
          row.transactionCoding(),
          implied(row.transactionTimeliness(), row.transactionCoding(), form),
          row.transactionAmounts(),
          row.exerciseDate(),
          row.expirationDate(),
          row.underlyingSecurity(),
          row.postTransactionAmounts(),
          row.ownershipNature(),
          row.span());
    }
    return entry;
  }

  private static Reported<Timeliness> implied(
      Reported<Timeliness> timeliness, TransactionCoding coding, Form form) {
    Form formType = coding.transactionFormType().value().orElse(form);
    if (timeliness.isPresent() || formType == form) {
      return timeliness;
    }
    return switch (form) {
      case FORM_3 -> timeliness;
      case FORM_4 -> inferred(Timeliness.E, timeliness);
      case FORM_5 -> inferred(Timeliness.L, timeliness);
    };
  }

  private static Reported<Timeliness> inferred(Timeliness implied, Reported<Timeliness> blank) {
    return Reported.inferred(implied, blank.span()).withFootnotes(blank.footnotes());
  }

  /** Returns an owner of the document with the code of the state where the page prints its name. */
  static ReportingOwner ownerInDocument(ReportingOwner owner) {
    ReportingOwnerAddress address = owner.address();
    Reported<String> state =
        address
            .state()
            .map(text -> StateOrCountry.ofName(text).map(StateOrCountry::code).orElse(text));
    return withAddress(
        owner,
        new ReportingOwnerAddress(
            address.street1(),
            address.street2(),
            address.city(),
            state,
            address.zipCode(),
            address.country()));
  }

  /**
   * Returns EDGAR's owner as a page prints it that shows {@code document}: without the relationship
   * of a later owner if the page has none, with the street split into lines as on the page, and
   * with a foreign country as a code in the box 'State' if the page has it there.
   *
   * @param index the owner's position among the owners, from 0
   */
  static ReportingOwner ownerInEdgar(int index, ReportingOwner owner, ReportingOwner document) {
    boolean isRelationshipPrinted = index == 0 || !isBlank(document.relationship());
    ReportingOwner printed =
        new ReportingOwner(
            owner.rptOwnerCik(),
            owner.rptOwnerName(),
            owner.address(),
            isRelationshipPrinted ? owner.relationship() : ReportingOwnerRelationship.UNKNOWN);
    return withAddress(
        printed, country(street(owner.address(), document.address()), document.address()));
  }

  private static boolean isBlank(ReportingOwnerRelationship relationship) {
    return relationship.equals(ReportingOwnerRelationship.UNKNOWN);
  }

  private static ReportingOwnerAddress street(
      ReportingOwnerAddress edgar, ReportingOwnerAddress document) {
    boolean isSame = TextFolding.fold(street(edgar)).equals(TextFolding.fold(street(document)));
    return new ReportingOwnerAddress(
        isSame ? document.street1() : edgar.street1(),
        isSame ? document.street2() : edgar.street2(),
        edgar.city(),
        edgar.state(),
        edgar.zipCode(),
        edgar.country());
  }

  private static String street(ReportingOwnerAddress address) {
    return address.street1().value().orElse("") + " " + address.street2().value().orElse("");
  }

  private static ReportingOwnerAddress country(
      ReportingOwnerAddress edgar, ReportingOwnerAddress document) {
    if (document.country().isPresent() || !edgar.country().isPresent()) {
      return edgar;
    }
    // Only pages since 2026 print that an address is in the United States.
    boolean isUnitedStates =
        edgar.country().value().equals(Optional.of(EdgarAddress.UNITED_STATES));
    Optional<String> countryInState =
        document.state().value().flatMap(StateOrCountry::ofCode).map(StateOrCountry::name);
    boolean isInState = edgar.country().value().equals(countryInState);
    return new ReportingOwnerAddress(
        edgar.street1(),
        edgar.street2(),
        edgar.city(),
        isInState ? document.state() : edgar.state(),
        edgar.zipCode(),
        isInState || isUnitedStates ? Reported.nothing() : edgar.country());
  }

  private static ReportingOwner withAddress(ReportingOwner owner, ReportingOwnerAddress address) {
    return new ReportingOwner(
        owner.rptOwnerCik(), owner.rptOwnerName(), address, owner.relationship());
  }
}
