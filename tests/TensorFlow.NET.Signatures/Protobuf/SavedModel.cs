using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class SavedModel : Message<SavedModel>
{
    public long SavedModelSchemaVersion { get => throw null!; set => throw null!; }
    public RepeatedField<MetaGraphDef> MetaGraphs { get => throw null!; }
}
