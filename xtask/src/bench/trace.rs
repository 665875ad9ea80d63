//! What the page's main thread did, from the browser's own trace.

use serde_json::Value;

/// A task of the main thread, in microseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Task {
    start: f64,
    end: f64,
}

/// Milliseconds that the main thread was busy because of each input event: from the task that
/// handled it to the one that handled the next. Style, layout, drawing and painting are in it.
///
/// Events further apart than `gap` milliseconds stand before a pause and are left out, and so is
/// the last. Where one task handled several, they count as one: they were answered together.
pub(crate) fn busy(log: &[Value], gap: f64) -> Vec<f64> {
    let events: Vec<Value> = log.iter().filter_map(trace_event).collect();
    let thread = |event: &Value| (event["pid"].as_u64(), event["tid"].as_u64());
    let is_input = |event: &&Value| {
        event["name"] == "EventDispatch" && event["args"]["data"]["type"] == "input"
    };
    let Some(main) = events.iter().find(is_input).map(thread) else {
        return Vec::new();
    };
    let start = |event: &Value| event["ts"].as_f64();
    let mut inputs: Vec<f64> = events.iter().filter(is_input).filter_map(start).collect();
    inputs.sort_by(f64::total_cmp);
    let tasks = tasks(events.iter().filter(|event| thread(event) == main));
    let holding = |time: f64| tasks.iter().position(|task| task.start <= time && time <= task.end);
    let mut holders: Vec<usize> = inputs.into_iter().filter_map(holding).collect();
    holders.dedup();
    holders
        .windows(2)
        .filter(|pair| tasks[pair[1]].start - tasks[pair[0]].start <= gap * 1000.0)
        .map(|pair| tasks[pair[0]..pair[1]].iter().map(|task| task.end - task.start).sum::<f64>())
        .map(|microseconds| microseconds / 1000.0)
        .collect()
}

/// Whole tasks in order; one within another is a part of it.
fn tasks<'e>(events: impl Iterator<Item = &'e Value>) -> Vec<Task> {
    let mut tasks: Vec<Task> = events
        .filter(|event| event["name"] == "RunTask" && event["ph"] == "X")
        .filter_map(|event| {
            let (start, length) = (event["ts"].as_f64()?, event["dur"].as_f64()?);
            Some(Task { start, end: start + length })
        })
        .collect();
    tasks.sort_by(|one, other| one.start.total_cmp(&other.start));
    let mut end = f64::NEG_INFINITY;
    tasks.retain(|task| {
        let whole = task.start >= end;
        end = end.max(task.end);
        whole
    });
    tasks
}

/// A trace event from an entry of the driver's log, which is JSON in a string.
fn trace_event(entry: &Value) -> Option<Value> {
    let message: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
    let message = &message["message"];
    (message["method"] == "Tracing.dataCollected").then(|| message["params"].clone())
}

#[cfg(test)]
mod tests {
    use super::busy;
    use serde_json::{Value, json};

    fn entry(event: &Value) -> Value {
        let message = json!({ "message": { "method": "Tracing.dataCollected", "params": event } });
        json!({ "message": message.to_string() })
    }

    fn task(tid: u64, ts: f64, dur: f64) -> Value {
        entry(&json!({ "name": "RunTask", "ph": "X", "pid": 1, "tid": tid, "ts": ts, "dur": dur }))
    }

    fn input(ts: f64) -> Value {
        let args = json!({ "data": { "type": "input" } });
        entry(&json!({
            "name": "EventDispatch", "ph": "X", "pid": 1, "tid": 7, "ts": ts, "dur": 1.0,
            "args": args,
        }))
    }

    #[test]
    fn work_counts_for_the_event_that_caused_it() {
        let log = [
            task(7, 0.0, 500.0),
            task(7, 1_000.0, 2_000.0), // handles the first
            input(1_100.0),
            task(7, 1_200.0, 100.0),    // within it
            task(8, 1_200.0, 9_000.0),  // another thread
            task(7, 4_000.0, 1_000.0),  // its frame
            task(7, 51_000.0, 3_000.0), // handles the second and the third
            input(51_100.0),
            input(51_200.0),
            task(7, 60_000.0, 500.0),
            task(7, 101_000.0, 4_000.0), // the fourth, before a pause
            input(101_500.0),
            task(7, 900_000.0, 4_000.0),
            input(900_100.0),
        ];
        assert_eq!(busy(&log, 100.0), [3.0, 3.5]);
        assert_eq!(busy(&[task(7, 0.0, 1.0)], 100.0), Vec::<f64>::new());
        assert_eq!(busy(&[json!({ "message": "not JSON" })], 100.0), Vec::<f64>::new());
    }
}
