package org.section16.edgar;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The nesting of elements in EDGAR's schemas. If the tags of a file contradict each other, it
 * determines where an element must have ended.
 */
final class XmlSchema {
  static final String ROOT = "ownershipDocument";

  private static final String ANY_ROW =
      "postTransactionAmounts ownershipNature transactionCoding securityTitle";
  private static final String TRANSACTION =
      " transactionDate deemedExecutionDate transactionTimeliness transactionAmounts ";
  private static final String DERIVATIVE =
      " conversionOrExercisePrice exerciseDate expirationDate underlyingSecurity ";

  /** The elements that contain other elements, and their children. */
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          entry(
              ROOT,
              "schemaVersion documentType periodOfReport dateOfOriginalSubmission"
                  + " noSecuritiesOwned notSubjectToSection16 form3HoldingsReported"
                  + " form4TransactionsReported issuer reportingOwner aff10b5One"
                  + " nonDerivativeTable derivativeTable footnotes remarks ownerSignature"),
          entry("issuer", "issuerCik issuerName issuerTradingSymbol issuerForeignTradingSymbol"),
          entry(
              "reportingOwner",
              "reportingOwnerId reportingOwnerAddress reportingOwnerRelationship"),
          entry("reportingOwnerId", "rptOwnerCik rptOwnerCcc rptOwnerName"),
          entry(
              "reportingOwnerAddress",
              "rptOwnerNonUSAddressFlag rptOwnerStreet1 rptOwnerStreet2 rptOwnerCity"
                  + " rptOwnerNonUSStateTerritory rptOwnerState rptOwnerCountry rptOwnerZipCode"
                  + " rptOwnerStateDescription rptOwnerGoodAddress"),
          entry(
              "reportingOwnerRelationship",
              "isDirector isOfficer isTenPercentOwner isOther officerTitle otherText"),
          entry("nonDerivativeTable", "nonDerivativeTransaction nonDerivativeHolding"),
          entry("derivativeTable", "derivativeTransaction derivativeHolding"),
          entry("nonDerivativeTransaction", ANY_ROW + TRANSACTION),
          entry("nonDerivativeHolding", ANY_ROW),
          entry("derivativeTransaction", ANY_ROW + TRANSACTION + DERIVATIVE),
          entry("derivativeHolding", ANY_ROW + DERIVATIVE),
          entry(
              "transactionCoding",
              "transactionFormType transactionCode equitySwapInvolved footnoteId"),
          entry(
              "transactionAmounts",
              "transactionShares transactionTotalValue transactionPricePerShare"
                  + " transactionAcquiredDisposedCode"),
          entry(
              "underlyingSecurity",
              "underlyingSecurityTitle underlyingSecurityShares underlyingSecurityValue"),
          entry(
              "postTransactionAmounts",
              "sharesOwnedFollowingTransaction valueOwnedFollowingTransaction"),
          entry("ownershipNature", "directOrIndirectOwnership natureOfOwnership"),
          entry("footnotes", "footnote"),
          entry("ownerSignature", "signatureName signatureDate"));

  /** The elements that contain a value, footnote references, or both. */
  private static final String FIELDS =
      "securityTitle conversionOrExercisePrice transactionDate deemedExecutionDate"
          + " transactionTimeliness transactionShares transactionTotalValue"
          + " transactionPricePerShare transactionAcquiredDisposedCode exerciseDate"
          + " expirationDate underlyingSecurityTitle underlyingSecurityShares"
          + " underlyingSecurityValue sharesOwnedFollowingTransaction"
          + " valueOwnedFollowingTransaction directOrIndirectOwnership natureOfOwnership";

  private static final Map<String, Set<String>> CHILDREN = children();

  private static final Map<String, Set<String>> PARENTS = parents();

  private XmlSchema() {}

  private static Map<String, Set<String>> parents() {
    Map<String, Set<String>> parents = new HashMap<>();
    CHILDREN.forEach(
        (parent, children) ->
            children.forEach(
                child -> parents.computeIfAbsent(child, key -> new HashSet<>()).add(parent)));
    return parents;
  }

  private static Map<String, Set<String>> children() {
    Map<String, Set<String>> children = new HashMap<>();
    GROUPS.forEach((group, names) -> children.put(group, names(names)));
    names(FIELDS).forEach(field -> children.put(field, Set.of("value", "footnoteId")));
    Set<String> leaves = new HashSet<>();
    children.values().forEach(leaves::addAll);
    leaves.forEach(leaf -> children.putIfAbsent(leaf, Set.of()));
    return children;
  }

  private static Set<String> names(String list) {
    return new HashSet<>(Arrays.asList(list.strip().split(" +")));
  }

  /** Returns whether the schemas have an element with the given name. */
  static boolean isKnown(String name) {
    return CHILDREN.containsKey(name);
  }

  /** Returns whether {@code parent} may contain {@code child}. */
  static boolean allows(String parent, String child) {
    return CHILDREN.getOrDefault(parent, Set.of()).contains(child);
  }

  /** Returns the elements that may contain {@code child}. */
  static Set<String> parents(String child) {
    return PARENTS.getOrDefault(child, Set.of());
  }

  /** Returns whether {@code name} contains other elements and no text. */
  static boolean isGroup(String name) {
    return GROUPS.containsKey(name);
  }
}
