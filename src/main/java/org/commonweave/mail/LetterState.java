package org.commonweave.mail;

/// How far a letter has come.
public enum LetterState {
    WAITING,
    SENT,
    GIVEN_UP
}
