namespace Tensorflow;

public class Saver
{
    public void build() => throw null!;
    public string save(Session sess, string save_path, int global_step = -1, string latest_filename = "", string meta_graph_suffix = "meta", bool write_meta_graph = true, bool write_state = true, bool strip_default_attrs = false, bool save_debug_info = false) => throw null!;
    public (Saver, object) import_meta_graph(string meta_graph_or_file, bool clear_devices = false, string import_scope = "") => throw null!;
    public void restore(Session sess, string save_path) => throw null!;
    public MetaGraphDef export_meta_graph(string filename = "", string[] collection_list = null, string export_scope = "", bool as_text = false, bool clear_devices = false, bool clear_extraneous_savers = false, bool strip_default_attrs = false, bool save_debug_info = false) => throw null!;
    public MetaGraphDef export_meta_graph(string filename = "", byte[] meta_info_def = null, GraphDef graph_def = null, SaverDef saver_def = null, string[] collection_list = null, bool as_text = false, bool clear_devices = false, bool clear_extraneous_savers = false, bool strip_default_attrs = false, string export_scope = "") => throw null!;
}
