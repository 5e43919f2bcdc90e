namespace Tensorflow.Summaries;

public class Summary
{
    public FileWriter FileWriter(string logdir, Graph graph, int max_queue = 10, int flush_secs = 120, string filename_suffix = null, Session session = null) => throw null!;
    public Tensor histogram(string name, Tensor tensor, string[] collections = null, string family = null) => throw null!;
    public Tensor merge_all(string key = "summaries", string scope = null, string name = null) => throw null!;
    public Tensor merge(Tensor[] inputs, string[] collections = null, string name = null) => throw null!;
    public Tensor scalar(string name, Tensor tensor, string[] collections = null, string family = null) => throw null!;
    public void collect(ITensorOrOperation val, List<string> collections, List<string> default_collections) => throw null!;
    public (string, string) summary_scope(string name, string family = null, string default_name = null, Tensor[] values = null) => throw null!;
}
