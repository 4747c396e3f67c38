package org.ramure.catalogue.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.ContentProblem.Severity;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** Gathers the problems of one reading. For use by one thread; logs of several are joined after. */
public final class ProblemLog {

    private static final Comparator<ContentProblem> FILE_AND_LINE_ORDER =
            Comparator.comparing(ContentProblem::file).thenComparingInt(ContentProblem::line);

    private final List<ContentProblem> problems = new ArrayList<>();

    /** Reports into this log what is wrong in one file. */
    public Problems in(String file) {
        return new InFile(file);
    }

    public void addAll(List<ContentProblem> more) {
        problems.addAll(more);
    }

    /** All of them, as they came. */
    public List<ContentProblem> all() {
        return List.copyOf(problems);
    }

    /** All of them, each once, by file and line. */
    public List<ContentProblem> sorted() {
        return problems.stream().distinct().sorted(FILE_AND_LINE_ORDER).toList();
    }

    /**
     * Whether this file, or a file in this folder (a path that ends with a slash), has an error.
     */
    public boolean hasErrorIn(String fileOrFolder) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .anyMatch(problem ->
                        problem.file().equals(fileOrFolder)
                                || (fileOrFolder.endsWith("/")
                                        && problem.file().startsWith(fileOrFolder)));
    }

    private final class InFile implements Problems {

        private final String file;

        InFile(String file) {
            this.file = file;
        }

        @Override
        public void error(YamlNode at, String message, String remedy) {
            error(at.line(), message, remedy);
        }

        @Override
        public void warning(YamlNode at, String message, String remedy) {
            warning(at.line(), message, remedy);
        }

        @Override
        public void error(int line, String message, String remedy) {
            problems.add(new ContentProblem(Severity.ERROR, file, line, message, remedy));
        }

        @Override
        public void warning(int line, String message, String remedy) {
            problems.add(new ContentProblem(Severity.WARNING, file, line, message, remedy));
        }
    }
}
