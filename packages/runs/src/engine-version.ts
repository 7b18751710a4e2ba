/** Version of the engine that computes estimates. It goes up in the change that changes a bit of any estimate. */
export const engineVersion = '0.4.3'
