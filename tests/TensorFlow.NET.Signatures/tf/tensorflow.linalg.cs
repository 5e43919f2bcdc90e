using Tensorflow.NumPy;

namespace Tensorflow;

public partial class tensorflow
{
    public LinalgApi linalg { get => throw null!; }
    public class LinalgApi
    {
        public Tensor einsum(string equation, Tensors inputs, string name = null) => throw null!;
        public Tensor eye(int num_rows, int num_columns = -1, Shape batch_shape = null, TF_DataType dtype = TF_DataType.TF_DOUBLE, string name = null) => throw null!;
        public Tensor diag(Tensor diagonal, string name = null) => throw null!;
        public Tensor matmul(Tensor a, Tensor b) => throw null!;
        public Tensor norm(Tensor a, string ord = "euclidean", Axis axis = null, string name = null) => throw null!;
        public Tensor batch_matmul(Tensor x, Tensor y, bool adj_x = false, bool adj_y = false, string name = null) => throw null!;
        public Tensor inv(Tensor input, bool adjoint = false, string name = null) => throw null!;
        public Tensor global_norm(Tensor[] t_list, string name = null) => throw null!;
        public Tensor l2_normalize(Tensor x, int axis = 0, float epsilon = 1e-12f, string name = null) => throw null!;
        public Tensor lstsq(Tensor matrix, Tensor rhs, NDArray l2_regularizer = null, bool fast = true, string name = null) => throw null!;
        public Tensors qr(Tensor input, bool full_matrices = true, string name = null) => throw null!;
        public Tensor tensor_diag_part(Tensor input, string name = null) => throw null!;
        public Tensor tensordot(Tensor x, Tensor y, NDArray axes, string name = null) => throw null!;
    }
    public Tensor diag(Tensor diagonal, string name = null) => throw null!;
    public Tensor matmul(Tensor a, Tensor b, bool transpose_a = false, bool transpose_b = false) => throw null!;
    public Tensor batch_matmul(Tensor x, Tensor y, bool adj_x = false, bool adj_y = false, string name = null) => throw null!;
}
