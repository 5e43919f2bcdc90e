namespace Tensorflow;

public partial class tensorflow
{
    public Tensor constant(object value, TF_DataType dtype = TF_DataType.DtInvalid, Shape shape = null, string name = "Const") => throw null!;
    public Tensor zeros(Shape shape, TF_DataType dtype = TF_DataType.TF_FLOAT, string name = null) => throw null!;
    public Tensor zeros(Tensor shape, TF_DataType dtype = TF_DataType.TF_FLOAT, string name = null) => throw null!;
    public Tensor ones(Shape shape, TF_DataType dtype = TF_DataType.TF_FLOAT, string name = null) => throw null!;
    public Tensor ones(Tensor shape, TF_DataType dtype = TF_DataType.TF_FLOAT, string name = null) => throw null!;
    public Tensor size(Tensor input, string name = null, TF_DataType out_type = TF_DataType.TF_INT32) => throw null!;
}
