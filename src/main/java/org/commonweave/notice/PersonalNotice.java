package org.commonweave.notice;

/// Something that is between the commons and some people, whatever else they may read.
///
/// @param event as in [NewNotice]. While somebody has not read a notice of an event, they get no second one of it
/// @param what names the sentence as in [NewNotice]; its arguments are nothing, the title, and the word for the kind
///     twice
/// @param kind of the thing that it is about; empty if it is about none
/// @param title of that thing; empty if it is about none, or if they are not to see it
/// @param path where it leads, which those people may open
/// @param said words that go with it, such as why; may be empty
public record PersonalNotice(String event, String what, String kind, String title, String path, String said) {

    public PersonalNotice {
        said = NewNotice.shortened(said);
    }
}
