import Testing

@Suite struct BuiltInTests {}
