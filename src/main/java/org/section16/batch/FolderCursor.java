package org.section16.batch;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The documents in a folder and its subfolders. An {@code .xml} file next to a Markdown document of
 * the same name is skipped: it is EDGAR's version, to verify against.
 */
final class FolderCursor implements InputCursor {
  private final Path folder;
  private final String name;
  private final String pathPrefix;
  private final FileContent reader;
  private final PathWalk walk;
  private boolean isEmpty = true;

  /**
   * Creates a cursor.
   *
   * @param folder the folder
   * @param name the name of the folder in the names of the inputs
   * @param pathPrefix the prefix of the paths of the inputs: empty, or ends in {@code /}
   * @param reader reads the files
   * @param excluded a folder to skip, such as the output folder
   */
  FolderCursor(
      Path folder, String name, String pathPrefix, FileContent reader, Optional<Path> excluded) {
    this.folder = folder;
    this.name = name;
    this.pathPrefix = pathPrefix;
    this.reader = reader;
    this.walk = new PathWalk(folder, Integer.MAX_VALUE, excluded);
  }

  @Override
  public Optional<Input> next() {
    try {
      for (Optional<PathWalk.Entry> entry = walk.next(); entry.isPresent(); entry = walk.next()) {
        Path path = entry.get().path();
        if (!entry.get().isFolder() && isDocument(path)) {
          return Optional.of(input(path));
        }
      }
    } catch (FileSystemException e) {
      isEmpty = false;
      return Optional.of(Input.unreadable(e.getFile(), String.valueOf(e.getReason())));
    }
    if (isEmpty) {
      isEmpty = false;
      return Optional.of(
          Input.unreadable(
              name, "no .md, .markdown, .txt, .html, .htm or .xml file in this folder"));
    }
    return Optional.empty();
  }

  private Input input(Path path) {
    isEmpty = false;
    String relative = FileNames.safePath(folder.relativize(path).toString());
    String separator = name.endsWith("/") ? "" : "/";
    String inputName = name + separator + relative;
    return Inputs.isSpecial(path)
        ? Inputs.special(inputName)
        : Input.in(path, inputName, pathPrefix + relative, () -> reader.of(path));
  }

  private static boolean isDocument(Path path) {
    String file = path.getFileName().toString();
    return FileNames.isDocument(file)
        && FileNames.preferredTo(file).stream()
            .noneMatch(preferred -> Files.exists(path.resolveSibling(preferred)));
  }

  @Override
  public void close() {}
}
