package org.section16.edgar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.section16.model.Issuer;
import org.section16.model.ReportingOwner;

/**
 * What {@link OwnershipXmlWriter} is told because no page prints it: EDGAR's numbers (CIKs) of the
 * issuer and the reporting owners.
 *
 * @param issuerCik number of the issuer; without it, the one that the filing carries
 * @param rptOwnerCiks numbers of the reporting owners, in their order; an owner without one keeps
 *     the one that the filing carries
 */
public record XmlOptions(Optional<String> issuerCik, List<String> rptOwnerCiks) {
  /** Nothing but what the filing carries. */
  public static final XmlOptions NONE = new XmlOptions(Optional.empty(), List.of());

  private static final int LENGTH = 10;
  private static final Pattern CIK = Pattern.compile("[0-9]{1,10}");

  /**
   * Checks the numbers and gives them ten digits, as EDGAR does.
   *
   * @throws IllegalArgumentException if one is not made of one to ten digits
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

  /** The number of the issuer: the one supplied, otherwise the one that the filing carries. */
  Optional<String> issuerCik(Issuer issuer) {
    return issuerCik.or(() -> issuer.issuerCik().value());
  }

  /**
   * The number of the reporting owner at {@code index}, from 0: the one supplied, otherwise the one
   * that the filing carries.
   */
  Optional<String> rptOwnerCik(int index, ReportingOwner owner) {
    return index < rptOwnerCiks.size()
        ? Optional.of(rptOwnerCiks.get(index))
        : owner.rptOwnerCik().value();
  }
}
