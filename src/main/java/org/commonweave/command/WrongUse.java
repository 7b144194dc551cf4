package org.commonweave.command;

import java.util.List;
import java.util.stream.Collectors;
import org.commonweave.base.Words;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with the words that were typed, and how to learn the right ones.
final class WrongUse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(sentence(wrong));
        line.getErr()
                .println(Words.say("command.wrong.help", line.getCommandSpec().qualifiedName()));
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing ->
                Words.say(
                        "command.wrong.missing",
                        missing.getMissing().stream().map(WrongUse::named).collect(Collectors.joining(" ")));
            case UnmatchedArgumentException unmatched -> unknown(unmatched);
            default -> String.valueOf(wrong.getMessage());
        };
    }

    private static String named(ArgSpec word) {
        return word instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : word.paramLabel();
    }

    private static String unknown(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().getFirst();
        boolean isCommand = !word.startsWith("-")
                && !unmatched.getCommandLine().getSubcommands().isEmpty();
        String sentence = Words.say(isCommand ? "command.wrong.command" : "command.wrong.word", word);
        List<String> similar = unmatched.getSuggestions();
        return similar.isEmpty() ? sentence : sentence + " " + Words.say("command.wrong.similar", similar.getFirst());
    }
}
