namespace Tensorflow.Summaries;

public class FileWriter : SummaryToEventTransformer
{
    public FileWriter(string logdir, Graph graph, int max_queue = 10, int flush_secs = 120, string filename_suffix = null, Session session = null) => throw null!;
}
