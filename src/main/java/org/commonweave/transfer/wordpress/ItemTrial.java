package org.commonweave.transfer.wordpress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.content.file.FileDetails;
import org.commonweave.transfer.Findings;
import org.commonweave.transfer.GroupChoice;
import org.commonweave.transfer.ImportMemory;
import org.commonweave.transfer.Known;

/// Only says what would come.
final class ItemTrial implements ItemWork {

    private final Findings findings;
    private final ImportMemory memory;
    private final String source;
    private int comments;
    private int mentions;

    ItemTrial(Findings findings, ImportMemory memory, String source) {
        this.findings = findings;
        this.memory = memory;
        this.source = source;
    }

    @Override
    public void take(List<Prepared> items) {
        for (Prepared item : items) {
            findings.page(item.expected());
            List<Prepared.Said> said = item.talk().said();
            Map<String, Known> known =
                    memory.known(source, said.stream().map(Prepared.Said::key).toList());
            said.stream()
                    .filter(one -> Optional.ofNullable(known.get(one.key()))
                            .filter(before -> !before.isTakenBack())
                            .isEmpty())
                    .forEach(one -> {
                        comments++;
                        findings.author(one.author().name());
                    });
            mentions += item.before() == null ? item.talk().mentions().size() : 0;
        }
    }

    @Override
    public void finish(Map<String, FileDetails> media) {
        // Nothing is written.
    }

    @Override
    public GroupChoice.Chosen group(GroupChoice.Chosen found) {
        return found;
    }

    @Override
    public int comments() {
        return comments;
    }

    @Override
    public int mentions() {
        return mentions;
    }
}
