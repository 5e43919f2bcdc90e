using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class MetaGraphDef : Message<MetaGraphDef>
{
    public MetaGraphDef.Types.MetaInfoDef MetaInfoDef { get => throw null!; set => throw null!; }
    public GraphDef GraphDef { get => throw null!; set => throw null!; }
    public SaverDef SaverDef { get => throw null!; set => throw null!; }
    public MapField<string, CollectionDef> CollectionDef { get => throw null!; }
    public MapField<string, SignatureDef> SignatureDef { get => throw null!; }
    public RepeatedField<AssetFileDef> AssetFileDef { get => throw null!; }
    public static class Types
    {
        public sealed class MetaInfoDef : Message<MetaInfoDef>
        {
            public string MetaGraphVersion { get => throw null!; set => throw null!; }
            public OpList StrippedOpList { get => throw null!; set => throw null!; }
            public Google.Protobuf.WellKnownTypes.Any AnyInfo { get => throw null!; set => throw null!; }
            public RepeatedField<string> Tags { get => throw null!; }
            public string TensorflowVersion { get => throw null!; set => throw null!; }
            public string TensorflowGitVersion { get => throw null!; set => throw null!; }
            public bool StrippedDefaultAttrs { get => throw null!; set => throw null!; }
            public MapField<string, string> FunctionAliases { get => throw null!; }
        }
    }
}
