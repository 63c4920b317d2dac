package org.section16.edgar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.internal.message.Diagnostics;
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
 * there is no value. U+FFFD stands for characters that XML cannot hold. The text is to be encoded
 * as UTF-8.
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
    write(filing, new XmlOutput(out, replaced -> {}));
  }

  private void write(Filing filing, XmlOutput xml) throws IOException {
    new XmlFilingWriter(options, xml, FormLayout.of(filing)).write(filing);
  }

  /**
   * What {@link #write(Filing)} changes because XML cannot hold it: control characters. Each
   * element with some is a {@link DiagnosticCode#XML_CHARACTER} at its value.
   */
  public List<Diagnostic> replacements(Filing filing) {
    Set<Diagnostic> replacements = new LinkedHashSet<>();
    XmlOutput xml =
        new XmlOutput(Writer.nullWriter(), replaced -> replacements.add(replacement(replaced)));
    try {
      write(filing, xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(replacements);
  }

  private static Diagnostic replacement(XmlOutput.Replaced replaced) {
    return Diagnostics.xmlReplacedCharacter(
        replaced.span(), replaced.element(), replaced.character());
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
    return Diagnostics.cikNotPrinted(name.span(), element, name.value().orElse(""), option);
  }
}
