package sample;

import java.io.IOException;
import java.nio.file.Path;
import org.section16.antlr.FilingTree;
import org.section16.Section16;
import org.section16.model.TableEntry;

/** Reads a filing with the library on the module path and without Jackson. */
public final class Sample {
  private Sample() {}

  public static void main(String[] arguments) throws IOException {
    if (!Section16.class.getModule().isNamed()) {
      throw new AssertionError("the library is no module here");
    }
    FilingTree tree = FilingTree.of(Path.of(arguments[0]));
    TableEntry row = Section16.parse(tree).filing().nonDerivativeTable().get(1);
    if (!tree.text(tree.at(row.securityTitle().span())).equals("Common Stock")) {
      throw new AssertionError(row);
    }
    System.out.println("module path: " + row);
  }
}
