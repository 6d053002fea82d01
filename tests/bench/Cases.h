// The cases that are measured on the window, by what a person is doing; each prints its lines.
#pragma once

namespace bench
{

class WindowBench;

/// From the passphrase to the list of the day. Begins locked, and leaves the store open.
void measureOpening(WindowBench &bench);
/// The list of everybody: first page, sort, chips, a key of search.
void measureList(WindowBench &bench);
/// What a line does not say itself, and a saved view.
void measureFilters(WindowBench &bench);
/// A person of five thousand entries, and every tab.
void measurePerson(WindowBench &bench);
/// A contact logged, until it is seen in each place where it is to be seen.
void measureSaving(WindowBench &bench);
/// Eighty people assigned, twenty in a group.
void measureSeveral(WindowBench &bench);
void measureDashboard(WindowBench &bench);

} // namespace bench
