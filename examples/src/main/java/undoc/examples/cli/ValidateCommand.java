// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import undoc.io.Severity;
import undoc.validation.Profile;
import undoc.validation.Validator;

/** Checks documents against editorial rules. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "IN", description = "Files, folders, globs, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: ${COMPLETION-CANDIDATES}. Default: text.")
    private ProblemFormat format = ProblemFormat.TEXT;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "What for: ${COMPLETION-CANDIDATES}. Default: IMPORT, for documents of any origin.")
    private Profile profile = Profile.IMPORT;

    @Option(names = "--ignore", paramLabel = "ID", description = "Leave out problems of this id or family.")
    private List<String> ignored = List.of();

    @Option(
            names = "--severity",
            paramLabel = "ID=SEVERITY",
            description = "Make problems of this id or family a NOTE, WARNING or ERROR.")
    private Map<String, Severity> severities = Map.of();

    @Option(names = "--versions", description = "Compare the inputs too: they are versions of one document.")
    private boolean versions;

    @Option(
            names = "--collection",
            description = "Check the inputs together too: gaps in numbering, duplicates, misnamed files.")
    private boolean collection;

    @Option(names = "--statistics", description = "Print how many documents have which problem.")
    private boolean statistics;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "How many to check at a time. Default: the number of processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more, not " + jobs);
        }
        Validator.Builder validator = Validator.builder().profile(profile);
        ignored.forEach(validator::suppress);
        severities.forEach(validator::severity);
        ValidateRun run = new ValidateRun(
                terminal, validator.build(), new ValidateRun.Settings(jobs, format, versions, collection, statistics));
        return run.check(new Inputs(inputs));
    }
}
