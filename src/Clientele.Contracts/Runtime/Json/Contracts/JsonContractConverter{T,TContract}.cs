using System.ComponentModel;
using System.Text.Json;

namespace Clientele.Runtime.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a type that can't say itself how: an enum.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TContract">Says how values of it are read and written.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonContractConverter<T, TContract>() : ContractConverter<T>(JsonContract.Create<T, TContract>())
    where TContract : IJsonContract<T>;
