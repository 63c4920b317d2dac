package org.section16.edgar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.model.Filing;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;

/**
 * Writes a filing as EDGAR's {@code ownershipDocument} XML, in the element order of the schema.
 *
 * <pre>{@code
 * String xml = new OwnershipXmlWriter().write(result.filing());
 * }</pre>
 *
 * <p>What is not known is left out: a box that the page does not show, a value that could not be
 * read as its type, a CIK that nobody supplied. References to footnotes are written even where
 * there is no value. Characters that XML cannot hold are dropped. The text is to be encoded as
 * UTF-8.
 */
public final class OwnershipXmlWriter {
  private final XmlOptions options;

  /** A writer that writes what the filing carries. */
  public OwnershipXmlWriter() {
    this(XmlOptions.NONE);
  }

  /** A writer that adds what {@code options} supply. */
  public OwnershipXmlWriter(XmlOptions options) {
    this.options = options;
  }

  /** The filing as XML. */
  public String write(Filing filing) {
    StringBuilder text = new StringBuilder();
    try {
      write(filing, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Writes the filing as XML.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(Filing filing, Appendable out) throws IOException {
    new XmlFilingWriter(options, new XmlOutput(out), FormLayout.of(filing)).write(filing);
  }

  /**
   * What EDGAR's XML has and {@link #write(Filing)} leaves out because the page does not print it
   * and nobody supplied it: CIKs. Each is a {@link DiagnosticCode#CIK_NOT_PRINTED} at the name that
   * lacks its number.
   */
  public List<Diagnostic> omissions(Filing filing) {
    List<Diagnostic> omissions = new ArrayList<>();
    Reported<String> issuerName = filing.issuer().issuerName();
    if (options.issuerCik(filing.issuer()).isEmpty()) {
      omissions.add(omission("issuerCik", issuerName, "--issuer-cik"));
    }
    for (int i = 0; i < filing.reportingOwners().size(); i++) {
      ReportingOwner owner = filing.reportingOwners().get(i);
      if (options.rptOwnerCik(i, owner).isEmpty()) {
        omissions.add(omission("rptOwnerCik", owner.rptOwnerName(), "--owner-cik"));
      }
    }
    return List.copyOf(omissions);
  }

  private static Diagnostic omission(String element, Reported<String> name, String option) {
    String whose = name.value().map(text -> " of " + text).orElse("");
    return Diagnostic.of(
        DiagnosticCode.CIK_NOT_PRINTED,
        name.span(),
        element
            + whose
            + " is not on the page and is left out of the XML; supply it with "
            + option);
  }
}
