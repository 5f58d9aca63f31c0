package nl.ketenmanager.notification.web;

import java.util.List;

/** One page of an inbox, newest first; {@code total} counts all pages. */
record InboxPage(List<InboxMessage> items, int page, int size, long total) {}
