using Tensorflow.Training;

namespace Tensorflow.Train;

public abstract class Trackable : IWithTrackable
{
    public static class Constants
    {
        public static readonly string OBJECT_GRAPH_PROTO_KEY = default!;
        public static readonly string VARIABLE_VALUE_KEY = default!;
        public static readonly string OBJECT_CONFIG_JSON_KEY = default!;
    }
    public static Trackable None { get => throw null!; }
    public Trackable GetTrackable() => throw null!;
    public virtual string ObjectIdentifier { get => throw null!; }
    public int UpdateUid { get => throw null!; set => throw null!; }
    public IDictionary<string, Trackable> UnconditionalDependencyNames { get => throw null!; }
    public Dictionary<string, object> CustomizedFields { get => throw null!; set => throw null!; }
    public virtual void SetAttr(string name, object value) => throw null!;
    public void _maybe_initialize_trackable() => throw null!;
    public virtual Trackable _track_trackable(Trackable trackable, string name, bool overwrite = false) => throw null!;
    public virtual void _handle_deferred_dependencies(string name, Trackable trackable) => throw null!;
    public virtual Trackable? _lookup_dependency(string name) => throw null!;
    public static Trackable convert_to_trackable(object obj, object? parent = null) => throw null!;
    public virtual IDictionary<string, Trackable> deserialization_dependencies(IDictionary<string, Trackable> children) => throw null!;
}
