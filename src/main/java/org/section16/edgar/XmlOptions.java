package org.section16.edgar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.section16.model.Issuer;
import org.section16.model.ReportingOwner;

/**
 * Data for {@link OwnershipXmlWriter} that pages do not print: EDGAR's numbers (CIKs) for the
 * issuer and the reporting owners.
 *
 * @param issuerCik CIK of the issuer; if empty, the one in the filing is used
 * @param rptOwnerCiks CIKs of the reporting owners, in order; for an owner without one, the one in
 *     the filing is used
 */
public record XmlOptions(Optional<String> issuerCik, List<String> rptOwnerCiks) {
  /** No additional CIKs. */
  public static final XmlOptions NONE = new XmlOptions(Optional.empty(), List.of());

  private static final int LENGTH = 10;
  private static final Pattern CIK = Pattern.compile("[0-9]{1,10}");

  /**
   * Validates the CIKs and pads them to ten digits, as EDGAR does.
   *
   * @throws IllegalArgumentException if a CIK does not consist of one to ten digits
   */
  public XmlOptions {
    issuerCik = issuerCik.map(XmlOptions::padded);
    rptOwnerCiks = rptOwnerCiks.stream().map(XmlOptions::padded).toList();
  }

  private static String padded(String cik) {
    if (!CIK.matcher(cik).matches()) {
      throw new IllegalArgumentException("a CIK has one to ten digits, got: " + cik);
    }
    return "0".repeat(LENGTH - cik.length()) + cik;
  }

  /** Returns the CIK of the issuer: the one supplied, otherwise the one in the filing. */
  Optional<String> issuerCik(Issuer issuer) {
    return issuerCik.or(() -> issuer.issuerCik().value());
  }

  /**
   * Returns the CIK of the reporting owner at {@code index}, from 0: the one supplied, otherwise
   * the one in the filing.
   */
  Optional<String> rptOwnerCik(int index, ReportingOwner owner) {
    return index < rptOwnerCiks.size()
        ? Optional.of(rptOwnerCiks.get(index))
        : owner.rptOwnerCik().value();
  }
}
