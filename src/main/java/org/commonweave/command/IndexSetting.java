package org.commonweave.command;

/// What commands say whose work is the index.
final class IndexSetting {

    /// Take the index over if no server has it; otherwise that server does the writing.
    static final String MAINTAINED = "commonweave.index.maintained=if-free";

    private IndexSetting() {}
}
